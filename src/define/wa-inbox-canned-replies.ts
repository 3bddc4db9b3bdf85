import { InboxCannedFilesElement } from '../elements/canned-replies/inbox-canned-files.ts';
import { InboxCannedRepliesElement } from '../elements/canned-replies/inbox-canned-replies.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-canned-files', InboxCannedFilesElement);
defineElement('wa-inbox-canned-replies', InboxCannedRepliesElement);
