import './wa-inbox-avatar.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import { InboxListItemElement } from '../elements/parts/inbox-list-item.ts';

defineElement('wa-inbox-list-item', InboxListItemElement);
