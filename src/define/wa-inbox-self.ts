import { defineElement } from '../elements/internal/define-element.ts';
import { InboxSelfElement } from '../elements/self/inbox-self.ts';

defineElement('wa-inbox-self', InboxSelfElement);
