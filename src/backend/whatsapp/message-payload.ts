import type { SentContent } from '../../domain/index.ts';
import { contactsPayload } from './contacts-payload.ts';
import { filesOf } from './files-of.ts';
import { interactivePayload } from './interactive-payload.ts';
import { payloadFrame } from './payload-frame.ts';
import { type MediaIds, templatePayload } from './template-payload.ts';
import type { OutgoingMessage, SendOutcome } from './whatsapp-client.ts';

/**
 * The body of a send, whatever its kind (fact sheet §11, §13.4). Refused here, without a call, when nobody is named or a file has no media
 * id: WhatsApp would send the rest without it, or nothing.
 */
export function messagePayload({
  recipient,
  content,
  mediaIds,
  quotedWamid,
  attemptId,
}: OutgoingMessage): object | Extract<SendOutcome, { outcome: 'refused' }> {
  const frame = payloadFrame(recipient, attemptId);
  if ('outcome' in frame) return frame;
  const lacking = filesOf(content).find((fileId) => !Object.hasOwn(mediaIds, fileId));
  if (lacking !== undefined) return { outcome: 'refused', error: { code: 'file-missing', detail: '' } };
  return {
    ...frame,
    ...contentPayload(content, mediaIds),
    ...(quotedWamid === null ? {} : { context: { message_id: quotedWamid } }),
  };
}

function contentPayload(content: SentContent, mediaIds: MediaIds): object {
  switch (content.kind) {
    case 'text':
      return { type: 'text', text: { body: content.text, preview_url: /\bhttps?:\/\//i.test(content.text) } };
    case 'location': {
      const { latitude, longitude, name, address } = content;
      const words = { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) };
      return { type: 'location', location: { latitude, longitude, ...words } };
    }
    case 'contacts':
      return { type: 'contacts', contacts: contactsPayload(content.contacts) };
    case 'buttons':
    case 'list':
    case 'link':
      return { type: 'interactive', interactive: interactivePayload(content, mediaIds) };
    case 'template':
      return { type: 'template', template: templatePayload(content, mediaIds) };
    default:
      return { type: content.kind, [content.kind]: mediaPayload(content, mediaIds) };
  }
}

type SentMedia = Extract<SentContent, { mime: string }>;

/** WhatsApp shows captions of pictures, videos and documents, file names of documents only, and plays voice notes when told. */
function mediaPayload({ kind, file, caption, fileName, voice }: SentMedia, mediaIds: MediaIds): object {
  const captioned = kind === 'image' || kind === 'video' || kind === 'document';
  return {
    id: mediaIds[file?.id ?? ''],
    ...(captioned && caption ? { caption } : {}),
    ...(kind === 'document' && fileName ? { filename: fileName } : {}),
    ...(kind === 'audio' && voice ? { voice: true } : {}),
  };
}
