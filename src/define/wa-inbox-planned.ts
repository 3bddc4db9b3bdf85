import { defineElement } from '../elements/internal/define-element.ts';
import { InboxPlannedElement } from '../elements/send-later/inbox-planned.ts';

defineElement('wa-inbox-planned', InboxPlannedElement);
