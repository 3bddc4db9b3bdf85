import { msg } from '@lit/localize';
import type { ContentKind } from '../../domain/index.ts';
import type { IconName } from './icons.ts';

const ICONS: Readonly<Partial<Record<ContentKind, IconName>>> = {
  image: 'photo',
  video: 'video',
  audio: 'mic',
  document: 'document',
  sticker: 'smile',
  location: 'location',
  contacts: 'contact',
  note: 'note',
  reaction: 'smile',
  revoke: 'bin',
  edit: 'pencil',
  unsupported: 'question',
};

/** The icon that goes before the words of a message; `null` for plain text. */
export function contentIcon(kind: ContentKind): IconName | null {
  return ICONS[kind] ?? null;
}

/** What a message is called when it has no words of its own. */
export function contentWord(kind: ContentKind, voice = false): string {
  switch (kind) {
    case 'text':
      return msg('Message', { id: 'content.text' });
    case 'image':
      return msg('Photo', { id: 'content.image' });
    case 'video':
      return msg('Video', { id: 'content.video' });
    case 'audio':
      return voice ? msg('Voice message', { id: 'content.voice' }) : msg('Audio', { id: 'content.audio' });
    case 'document':
      return msg('Document', { id: 'content.document' });
    case 'sticker':
      return msg('Sticker', { id: 'content.sticker' });
    case 'location':
      return msg('Location', { id: 'content.location' });
    case 'contacts':
      return msg('Contact card', { id: 'content.contacts' });
    case 'call':
      return msg('Call', { id: 'content.call' });
    case 'buttons':
      return msg('Reply buttons', { id: 'content.buttons' });
    case 'list':
      return msg('List of options', { id: 'content.list' });
    case 'link':
      return msg('Link button', { id: 'content.link' });
    case 'template':
      return msg('Template', { id: 'content.template' });
    case 'choice':
      return msg('Choice', { id: 'content.choice' });
    case 'form':
      return msg('Form answer', { id: 'content.form' });
    case 'call-permission':
      return msg('Call permission', { id: 'content.call-permission' });
    case 'reaction':
      return msg('Reaction', { id: 'content.reaction' });
    case 'order':
      return msg('Order', { id: 'content.order' });
    case 'edit':
      return msg('Edited message', { id: 'content.edit' });
    case 'revoke':
      return msg('Deleted message', { id: 'content.revoke' });
    case 'system':
      return msg('System message', { id: 'content.system' });
    case 'note':
      return msg('Note', { id: 'content.note' });
    case 'unsupported':
      return msg('Message this inbox cannot show', { id: 'content.unsupported' });
  }
}
