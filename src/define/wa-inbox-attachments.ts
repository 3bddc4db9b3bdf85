import { InboxAttachmentsElement } from '../elements/attachments/inbox-attachments.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-attachments', InboxAttachmentsElement);
