import { defineElement } from '../elements/internal/define-element.ts';
import { InboxAvatarElement } from '../elements/parts/inbox-avatar.ts';

defineElement('wa-inbox-avatar', InboxAvatarElement);
