import { defineElement } from '../elements/internal/define-element.ts';
import { InboxReplyWindowElement } from '../elements/parts/inbox-reply-window.ts';

defineElement('wa-inbox-reply-window', InboxReplyWindowElement);
