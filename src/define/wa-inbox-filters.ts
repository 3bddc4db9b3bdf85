import { defineElement } from '../elements/internal/define-element.ts';
import { InboxFiltersElement } from '../elements/parts/inbox-filters.ts';

defineElement('wa-inbox-filters', InboxFiltersElement);
