import { InboxComposerElement } from '../elements/composer/inbox-composer.ts';
import { installKitLoader } from '../elements/composer/kit-loader.ts';
import { installPickerLoader } from '../elements/composer/picker-loader.ts';
import { defineElement } from '../elements/internal/define-element.ts';
import './wa-inbox-reply-window.ts';

installKitLoader(async () => {
  const { ComposerKitController } = await import('./composer-kit.ts');
  return (host, ports) => new ComposerKitController(host, ports);
});
installPickerLoader(() => import('./wa-inbox-template-picker.ts'));
defineElement('wa-inbox-composer', InboxComposerElement);
