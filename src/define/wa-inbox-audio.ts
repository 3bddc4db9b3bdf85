import { defineElement } from '../elements/internal/define-element.ts';
import { InboxAudioElement } from '../elements/parts/inbox-audio.ts';

defineElement('wa-inbox-audio', InboxAudioElement);
