import { InboxTagsElement } from '../elements/conversation/inbox-tags.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-tags', InboxTagsElement);
