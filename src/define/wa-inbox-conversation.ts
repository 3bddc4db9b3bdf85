import { InboxConversationElement } from '../elements/conversation/inbox-conversation.ts';
import { installLightboxLoader } from '../elements/conversation/lightbox-loader.ts';
import { installToolLoader } from '../elements/conversation/tool-loader.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import { prepareTimes } from '../elements/internal/time-format.ts';
import './wa-inbox-avatar.ts';
import './wa-inbox-reply-window.ts';
import './wa-inbox-tags.ts';
import './wa-inbox-timeline.ts';

installToolLoader('finder', () => import('./wa-inbox-finder.ts'));
installToolLoader('emoji-picker', () => import('./wa-inbox-emoji-picker.ts'));
installToolLoader('message-info', () => import('./wa-inbox-message-info.ts'));
installToolLoader('forward', () => import('./wa-inbox-forward.ts'));
installToolLoader('start', () => import('./wa-inbox-start.ts'));
installToolLoader('transcript', () => import('./wa-inbox-transcript.ts'));
installLightboxLoader(() => import('./wa-inbox-lightbox.ts'));
defineElement('wa-inbox-conversation', InboxConversationElement);
prepareTimes();
