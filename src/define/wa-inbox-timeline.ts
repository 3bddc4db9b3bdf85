import { InboxTimelineElement } from '../elements/conversation/inbox-timeline.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import './wa-inbox-message.ts';

defineElement('wa-inbox-timeline', InboxTimelineElement);
