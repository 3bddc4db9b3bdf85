import { defineElement } from '../elements/internal/define-element.ts';
import { InboxSendLaterElement } from '../elements/send-later/inbox-send-later.ts';

defineElement('wa-inbox-send-later', InboxSendLaterElement);
