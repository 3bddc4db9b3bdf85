import type { InteractiveHeader, OutgoingContent, OutgoingMedia, TemplateHeaderValue } from '../../domain/index.ts';

/** A file as content names it: on its own, or at the head of a template or of an interactive message. */
export type NamedFile = OutgoingMedia | Extract<InteractiveHeader | TemplateHeaderValue, { readonly fileId: string }>;

type Change = <F extends NamedFile>(file: F) => F;

/** The same content with every file it names changed. */
export function withFiles(content: OutgoingContent, change: Change): OutgoingContent {
  switch (content.kind) {
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return change(content);
    case 'buttons':
    case 'link':
      return withHeader(content, change);
    case 'template': {
      const { cards, ...values } = withHeader(content.values, change);
      if (cards === undefined) return { ...content, values };
      return { ...content, values: { ...values, cards: cards.map((card) => withHeader(card, change)) } };
    }
    default:
      return content;
  }
}

function withHeader<C extends { readonly header?: InteractiveHeader | TemplateHeaderValue }>(
  content: C,
  change: Change,
): C {
  const { header } = content;
  return header !== undefined && 'fileId' in header ? { ...content, header: change(header) } : content;
}
