import { InboxComposerToolsElement } from '../elements/composer-kit/inbox-composer-tools.ts';
import { InboxUndoElement } from '../elements/composer-kit/inbox-undo.ts';
import { installKitTools } from '../elements/composer-kit/kit-loaders.ts';
import { defineElement } from '../elements/internal/define-element.ts';

export { ComposerKitController } from '../elements/composer-kit/composer-kit.ts';

installKitTools({
  attachments: () => import('./wa-inbox-attachments.ts'),
  builder: () => import('./wa-inbox-builder.ts'),
  'canned-replies': () => import('./wa-inbox-canned-replies.ts'),
  collision: () => import('./wa-inbox-collision.ts'),
  emoji: () => import('./wa-inbox-emoji-picker.ts'),
  planned: () => import('./wa-inbox-planned.ts'),
  recorder: () => import('./wa-inbox-recorder.ts'),
  'send-later': () => import('./wa-inbox-send-later.ts'),
  suggestions: () => import('./wa-inbox-suggestions.ts'),
});
defineElement('wa-inbox-composer-tools', InboxComposerToolsElement);
defineElement('wa-inbox-undo', InboxUndoElement);
