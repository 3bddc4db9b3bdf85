import { defineElement } from '../elements/internal/define-element.ts';
import { InboxRecorderElement } from '../elements/recorder/inbox-recorder.ts';

defineElement('wa-inbox-recorder', InboxRecorderElement);
