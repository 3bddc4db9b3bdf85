import { defineElement } from '../elements/internal/define-element.ts';
import { InboxMessageElement } from '../elements/parts/inbox-message.ts';
import './wa-inbox-audio.ts';
import './wa-inbox-avatar.ts';
import './wa-inbox-delivery-status.ts';
import './wa-inbox-file.ts';
import './wa-inbox-picture.ts';

defineElement('wa-inbox-message', InboxMessageElement);
