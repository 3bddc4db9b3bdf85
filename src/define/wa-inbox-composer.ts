import { InboxComposerElement } from '../elements/composer/inbox-composer.ts';
import { installPickerLoader } from '../elements/composer/picker-loader.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import './wa-inbox-reply-window.ts';

installPickerLoader(() => import('./wa-inbox-template-picker.ts'));
defineElement('wa-inbox-composer', InboxComposerElement);
