import { defineElement } from '../elements/internal/define-element.ts';
import { InboxTranscriptElement } from '../elements/transcript/inbox-transcript.ts';

defineElement('wa-inbox-transcript', InboxTranscriptElement);
