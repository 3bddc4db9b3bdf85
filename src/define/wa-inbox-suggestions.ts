import { defineElement } from '../elements/internal/define-element.ts';
import { InboxSuggestionsElement } from '../elements/suggestions/inbox-suggestions.ts';

defineElement('wa-inbox-suggestions', InboxSuggestionsElement);
