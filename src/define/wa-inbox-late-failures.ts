import { defineElement } from '../elements/internal/define-element.ts';
import { InboxLateFailuresElement } from '../elements/late-failures/inbox-late-failures.ts';

defineElement('wa-inbox-late-failures', InboxLateFailuresElement);
