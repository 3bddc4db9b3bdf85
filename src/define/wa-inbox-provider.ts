import { defineElement } from '../elements/internal/define-element.ts';
import { InboxProviderElement } from '../elements/provider/inbox-provider.ts';

defineElement('wa-inbox-provider', InboxProviderElement);
