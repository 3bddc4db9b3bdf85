import type { MessageContent } from './content.ts';
import type { OutgoingContent } from './outgoing.ts';

/**
 * What a message says, to be sent again elsewhere; `null` when it cannot be: what only a customer says, templates (they are picked, not
 * passed on), and files the workspace does not keep. A file goes by its id, without being uploaded anew.
 */
export function forwardedContent(content: MessageContent): OutgoingContent | null {
  switch (content.kind) {
    case 'text':
    case 'location':
    case 'contacts':
    case 'buttons':
    case 'list':
    case 'link':
      return content;
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker': {
      const { kind, mime, file, caption, fileName, voice, animated } = content;
      if (file?.state !== 'stored') return null;
      const { id: fileId, state: _, bytes, ...facts } = file;
      return {
        kind,
        fileId,
        mime,
        bytes: bytes ?? 0,
        ...facts,
        ...(caption === undefined ? {} : { caption }),
        ...(fileName === undefined ? {} : { fileName }),
        ...(voice === undefined ? {} : { voice }),
        ...(animated === undefined ? {} : { animated }),
      };
    }
    default:
      return null;
  }
}
