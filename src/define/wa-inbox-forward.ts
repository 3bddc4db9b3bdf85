import { InboxForwardElement } from '../elements/forward/inbox-forward.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import './wa-inbox-avatar.ts';

defineElement('wa-inbox-forward', InboxForwardElement);
