import { defineElement } from '../elements/internal/define-element.ts';
import { InboxStartElement } from '../elements/start/inbox-start.ts';

defineElement('wa-inbox-start', InboxStartElement);
