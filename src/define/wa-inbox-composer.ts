import { InboxComposerElement } from '../elements/composer/inbox-composer.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import './wa-inbox-reply-window.ts';

defineElement('wa-inbox-composer', InboxComposerElement);
