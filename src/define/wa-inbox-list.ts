import './wa-inbox-list-item.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import { InboxListElement } from '../elements/list/inbox-list.ts';

defineElement('wa-inbox-list', InboxListElement);
