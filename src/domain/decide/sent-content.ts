import type { MediaContent, MessageContent } from '../content.ts';
import { forwardedContent } from '../forwarded-content.ts';
import type { RichRules } from '../judge/rich-rules.ts';
import type { OutgoingContent, OutgoingMedia, SentContent } from '../outgoing.ts';
import type { Template } from '../template.ts';

/** What is sent, as it stands in a message. `template` is the one the content names. */
export function sentContent(content: OutgoingContent, template: Template | null, rich: RichRules | null): SentContent {
  switch (content.kind) {
    case 'template':
      if (template === null || rich === null)
        throw new RangeError(`write ${content.templateId} down: a template's words are its own`);
      return rich.filledTemplate(template, content.values);
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return sentMedia(content);
    default:
      return content;
  }
}

/** What a message of ours says, to be judged and sent once more; `null` when its file is not kept any more. */
export function resentContent(content: MessageContent): OutgoingContent | null {
  if (content.kind !== 'template') return forwardedContent(content);
  return { kind: 'template', templateId: content.templateId, values: content.values };
}

function sentMedia(content: OutgoingMedia): MediaContent {
  const { kind, mime, fileId: id, bytes, caption, fileName, voice, animated, ...facts } = content;
  return {
    kind,
    mediaId: '',
    mime,
    file: { id, state: 'stored', bytes, ...facts },
    ...(caption === undefined ? {} : { caption }),
    ...(fileName === undefined ? {} : { fileName }),
    ...(voice === undefined ? {} : { voice }),
    ...(animated === undefined ? {} : { animated }),
  };
}
