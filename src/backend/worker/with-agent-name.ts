import { CAPTION_MAX, INTERACTIVE_LIMITS, type SentContent, TEXT_MAX } from '../../domain/index.ts';

/**
 * What an agent wrote with their name in bold above it. Templates are the business's words and stay as they are; so does what has no words
 * of the agent, and what would grow beyond WhatsApp's limit.
 */
export function withAgentName(content: SentContent, name: string): SentContent {
  // A star or line break would end the bold, a name of nothing else says nothing.
  const plain = name.replaceAll(/[*\p{Cc}]/gu, ' ').trim();
  if (plain === '') return content;
  const head = `*${plain}*\n`;
  const fits = (text: string, max: number) => head.length + text.length <= max;
  switch (content.kind) {
    case 'text':
      return fits(content.text, TEXT_MAX) ? { ...content, text: head + content.text } : content;
    case 'image':
    case 'video':
    case 'document': {
      const { caption = '' } = content;
      return caption !== '' && fits(caption, CAPTION_MAX) ? { ...content, caption: head + caption } : content;
    }
    case 'buttons':
    case 'list':
    case 'link': {
      const max = content.kind === 'list' ? INTERACTIVE_LIMITS.listBody : INTERACTIVE_LIMITS.body;
      return fits(content.body, max) ? { ...content, body: head + content.body } : content;
    }
    default:
      return content;
  }
}
