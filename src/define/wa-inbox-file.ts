import { defineElement } from '../elements/internal/define-element.ts';
import { InboxFileElement } from '../elements/parts/inbox-file.ts';

defineElement('wa-inbox-file', InboxFileElement);
