import { msg } from '@lit/localize';
import type { Capabilities } from '../../domain/index.ts';
import type { DraftView } from '../../store/views.ts';
import type { IconName } from '../internal/pane-icons.ts';
import { hasTool } from './kit-loaders.ts';

/** What a button of the composer opens. */
export type ToolChoice =
  | 'files'
  | 'emoji'
  | 'template'
  | 'recorder'
  | 'location'
  | 'contacts'
  | 'buttons'
  | 'list'
  | 'link'
  | 'canned-replies'
  | 'send-later';

/** Forms that build what words cannot say. */
export const BUILDER_KINDS = ['location', 'contacts', 'buttons', 'list', 'link'] as const;
export type BuilderKind = (typeof BUILDER_KINDS)[number];

export function isBuilderKind(choice: ToolChoice): choice is BuilderKind {
  return (BUILDER_KINDS as readonly ToolChoice[]).includes(choice);
}

export const TOOL_ICONS: Readonly<Record<ToolChoice, IconName>> = {
  files: 'attach',
  emoji: 'smile',
  template: 'book',
  recorder: 'mic',
  location: 'location',
  contacts: 'contact',
  buttons: 'reply',
  list: 'rows',
  link: 'link',
  'canned-replies': 'note',
  'send-later': 'clock',
};

/** What a tool is called, as its button says it. */
export function toolWord(choice: ToolChoice): string {
  switch (choice) {
    case 'files':
      return msg('Attach files', { id: 'kit.files' });
    case 'emoji':
      return msg('Insert emoji', { id: 'kit.emoji' });
    case 'template':
      return msg('Template', { id: 'kit.template' });
    case 'recorder':
      return msg('Voice message', { id: 'kit.recorder' });
    case 'location':
      return msg('Location', { id: 'kit.location' });
    case 'contacts':
      return msg('Contact card', { id: 'kit.contacts' });
    case 'buttons':
      return msg('Reply buttons', { id: 'kit.buttons' });
    case 'list':
      return msg('List of choices', { id: 'kit.list' });
    case 'link':
      return msg('Link button', { id: 'kit.link' });
    case 'canned-replies':
      return msg('Canned replies', { id: 'kit.canned' });
    case 'send-later':
      return msg('Send later', { id: 'kit.send-later' });
  }
}

/** What this backend and this page can do here: a tool that cannot work is not offered. */
export function toolChoices(mode: DraftView['mode'], capabilities: Capabilities | undefined): readonly ToolChoice[] {
  const emoji: readonly ToolChoice[] = hasTool('emoji') ? ['emoji'] : [];
  if (mode === 'note' || capabilities === undefined) return emoji;
  const { media, outgoingKinds, features, commands } = capabilities;
  const sends = (kind: (typeof outgoingKinds)[number]) => outgoingKinds.includes(kind);
  const choices: ToolChoice[] = [];
  if (media && hasTool('attachments') && sends('document')) choices.push('files');
  choices.push(...emoji);
  if (features.includes('templates') && sends('template')) choices.push('template');
  if (media && hasTool('recorder') && sends('audio')) choices.push('recorder');
  if (hasTool('builder')) choices.push(...BUILDER_KINDS.filter(sends));
  if (hasTool('canned-replies') && features.includes('canned-replies')) choices.push('canned-replies');
  if (hasTool('send-later') && commands.includes('message.schedule')) choices.push('send-later');
  return choices;
}
