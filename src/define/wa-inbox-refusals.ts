import { defineElement } from '../elements/internal/define-element.ts';
import { InboxRefusalsElement } from '../elements/refusals/inbox-refusals.ts';

defineElement('wa-inbox-refusals', InboxRefusalsElement);
