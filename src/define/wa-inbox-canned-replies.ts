import { InboxCannedRepliesElement } from '../elements/canned-replies/inbox-canned-replies.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-canned-replies', InboxCannedRepliesElement);
