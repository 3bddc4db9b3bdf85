import { type Fields, isFields, isMediaId, tooLong, wrong } from './check-field.ts';
import { checkInteractive } from './check-interactive.ts';
import { type GraphRefusal, graphRefusal } from './graph-refusal.ts';

/** Types of a send the simulator takes beside texts and reactions. */
export const CONTENT_TYPES = [
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'location',
  'contacts',
  'interactive',
  'template',
] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

const CAPTION_MAX = 1024;
const CARDS_MAX = 257;

/** What is wrong with the object of a send by Meta's limits (fact sheet §11.1), or null. A template's values are the shelf's to check. */
export function checkContent(type: ContentType, object: unknown): GraphRefusal | null {
  if (type === 'contacts') return checkCards(object);
  if (!isFields(object)) return graphRefusal(400, 131008, 'Required parameter is missing', `${type} is missing.`);
  switch (type) {
    case 'location':
      return isWithin(object['latitude'], 90) && isWithin(object['longitude'], 180)
        ? null
        : wrong('location.latitude and longitude must be degrees.');
    case 'interactive':
      return checkInteractive(object);
    case 'template':
      return typeof object['name'] === 'string' && isFields(object['language'])
        ? null
        : graphRefusal(400, 131008, 'Required parameter is missing', 'template.name and template.language are needed.');
    default:
      return checkMedia(type, object);
  }
}

const MEDIA_FIELDS: Readonly<Record<string, readonly string[]>> = {
  image: ['id', 'caption'],
  video: ['id', 'caption'],
  audio: ['id', 'voice'],
  document: ['id', 'caption', 'filename'],
  sticker: ['id'],
};

function checkMedia(type: string, object: Fields): GraphRefusal | null {
  if (!isMediaId(object['id'])) return wrong(`${type}.id is not a media id.`);
  const unknown = Object.keys(object).find((key) => !MEDIA_FIELDS[type]?.includes(key));
  if (unknown !== undefined) return graphRefusal(400, 100, 'Invalid parameter', `Unexpected key "${type}.${unknown}".`);
  return tooLong(object['caption'] ?? '', CAPTION_MAX) ? wrong(`${type}.caption is too long.`) : null;
}

function checkCards(cards: unknown): GraphRefusal | null {
  if (!Array.isArray(cards) || cards.length === 0 || cards.length > CARDS_MAX)
    return wrong('contacts are 1 to 257 cards.');
  const sound = cards.every((card: unknown) => {
    const name = isFields(card) && isFields(card['name']) ? card['name'] : {};
    const parts = Object.keys(name).filter((part) => part !== 'formatted_name');
    return typeof name['formatted_name'] === 'string' && name['formatted_name'] !== '' && parts.length > 0;
  });
  return sound
    ? null
    : graphRefusal(400, 131008, 'Required parameter is missing', 'contacts need formatted_name and one more part.');
}

function isWithin(degrees: unknown, max: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= max;
}
