import { defineElement } from '../elements/internal/define-element.ts';
import { InboxPictureElement } from '../elements/parts/inbox-picture.ts';

defineElement('wa-inbox-picture', InboxPictureElement);
