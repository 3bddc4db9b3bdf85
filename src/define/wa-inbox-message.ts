import { defineElement } from '../elements/internal/define-element.ts';
import { InboxMessageElement } from '../elements/parts/inbox-message.ts';
import './wa-inbox-delivery-status.ts';

defineElement('wa-inbox-message', InboxMessageElement);
