import { defineElement } from '../elements/internal/define-element.ts';
import { InboxMessageInfoElement } from '../elements/message-info/inbox-message-info.ts';

defineElement('wa-inbox-message-info', InboxMessageInfoElement);
