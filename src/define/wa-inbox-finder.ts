import { InboxFinderElement } from '../elements/finder/inbox-finder.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-finder', InboxFinderElement);
