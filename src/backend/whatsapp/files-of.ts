import type { InteractiveHeader, SentContent, TemplateHeaderValue } from '../../domain/index.ts';

/** The files that go with a message, each once, by our ids: WhatsApp has to have them first. */
export function filesOf(content: SentContent): readonly string[] {
  switch (content.kind) {
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return [content.file?.id ?? ''];
    case 'buttons':
    case 'list':
    case 'link':
      return headerFile(content.header);
    case 'template': {
      const { header, cards = [] } = content.values;
      return [...new Set([header, ...cards.map((card) => card.header)].flatMap(headerFile))];
    }
    default:
      return [];
  }
}

function headerFile(header: InteractiveHeader | TemplateHeaderValue | undefined): readonly string[] {
  return header !== undefined && 'fileId' in header ? [header.fileId] : [];
}
