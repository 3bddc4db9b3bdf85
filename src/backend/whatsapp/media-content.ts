import { cleanName, type FileState, type MediaContent } from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';

/** Names under which files come. */
export const MEDIA_TYPES = ['image', 'video', 'audio', 'voice', 'document', 'sticker'] as const;

type MediaType = (typeof MEDIA_TYPES)[number];

/** Meta's code for a file it does not give (fact sheet §12, §17). */
const NOT_GIVEN = 131_052;

/** How Meta says that the size is why. */
const FOR_ITS_SIZE = /\b100 ?mb\b|\btoo (?:big|large)\b/i;

/** A file with what its message says of it. */
export function readMedia(message: JsonNode, type: MediaType): MediaContent {
  const media = message.get(type).object();
  const caption = media.get('caption').maybeText();
  const fileName = cleanFileName(media.get('filename').maybeText());
  const voice = media.get('voice').value;
  const animated = media.get('animated').value;
  return {
    kind: kindOf(type),
    mediaId: media.get('id').maybeId() ?? '',
    mime: media.get('mime_type').maybeText() ?? UNKNOWN_MIME,
    ...(caption === null ? {} : { caption }),
    ...(fileName === null ? {} : { fileName }),
    ...(typeof voice === 'boolean' ? { voice } : {}),
    ...(type === 'voice' ? { voice: true } : {}),
    ...(typeof animated === 'boolean' ? { animated } : {}),
  };
}

/**
 * A file WhatsApp told of and does not give: an error (131052) stands where the file should. The message names its kind all the same, as its
 * type or as what is not supported. `null` for every other message.
 */
export function readWithoutFile(message: JsonNode): MediaContent | null {
  const named = message.get('type').maybeText();
  const type = named === 'unsupported' ? message.get('unsupported').get('type').maybeText() : named;
  const error = message
    .get('errors')
    .items()
    .find((one) => one.get('code').maybeNumber() === NOT_GIVEN);
  if (error === undefined || !isMediaType(type) || message.get(type).get('id').maybeId() !== null) return null;
  const words = [
    error.get('title'),
    error.get('message'),
    error.get('details'),
    error.get('error_data').get('details'),
  ];
  const isTooLarge = words.some((one) => FOR_ITS_SIZE.test(one.maybeText() ?? ''));
  // Nobody can ask WhatsApp for it again: it named no media id.
  const state: FileState = isTooLarge ? 'too-large' : 'expired';
  const file = { id: message.get('id').maybeId() ?? '', state, bytes: null };
  if (message.get(type).isObject) return { ...readMedia(message, type), file };
  const voice = type === 'voice' ? { voice: true } : {};
  return { kind: kindOf(type), mediaId: '', mime: UNKNOWN_MIME, ...voice, file };
}

const UNKNOWN_MIME = 'application/octet-stream';

/** `voice` is the old name of a voice note. */
function kindOf(type: MediaType): MediaContent['kind'] {
  return type === 'voice' ? 'audio' : type;
}

function isMediaType(type: string | null): type is MediaType {
  return (MEDIA_TYPES as readonly (string | null)[]).includes(type);
}

/** A file name without folders and without marks that hide its ending. */
function cleanFileName(name: string | null): string | null {
  return cleanName(name?.split(/[/\\]/).at(-1) ?? null);
}
