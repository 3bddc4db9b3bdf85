import { defineElement } from '../elements/internal/define-element.ts';
import { InboxNewElement } from '../elements/start/inbox-new.ts';

defineElement('wa-inbox-new', InboxNewElement);
