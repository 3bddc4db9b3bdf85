import { defineElement } from '../elements/internal/define-element.ts';
import { InboxTabElement } from '../elements/parts/inbox-tab.ts';

defineElement('wa-inbox-tab', InboxTabElement);
