import { InboxEmojiPickerElement } from '../elements/emoji/inbox-emoji-picker.ts';
import { defineElement } from '../elements/internal/define-element.ts';

defineElement('wa-inbox-emoji-picker', InboxEmojiPickerElement);
