import { InboxCollisionElement } from '../elements/collision/inbox-collision.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-collision', InboxCollisionElement);
