import { InboxBuilderElement } from '../elements/builder/inbox-builder.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import './wa-inbox-avatar.ts';

defineElement('wa-inbox-builder', InboxBuilderElement);
