import { defineElement } from '../elements/internal/define-element.ts';
import { InboxLightboxElement } from '../elements/lightbox/inbox-lightbox.ts';

defineElement('wa-inbox-lightbox', InboxLightboxElement);
