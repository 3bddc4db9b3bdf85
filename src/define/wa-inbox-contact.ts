import './wa-inbox-avatar.ts';
import { InboxContactElement } from '../elements/contact/inbox-contact.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-contact', InboxContactElement);
