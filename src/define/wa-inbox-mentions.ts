import { defineElement } from '../elements/internal/define-element.ts';
import { InboxMentionsElement } from '../elements/mentions/inbox-mentions.ts';

defineElement('wa-inbox-mentions', InboxMentionsElement);
