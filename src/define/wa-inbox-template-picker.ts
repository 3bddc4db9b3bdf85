import { defineElement } from '../elements/internal/define-element.ts';
import { InboxTemplatePickerElement } from '../elements/template-picker/inbox-template-picker.ts';

defineElement('wa-inbox-template-picker', InboxTemplatePickerElement);
