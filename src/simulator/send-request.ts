import { TEXT_MAX } from '../domain/index.ts';
import { CONTENT_TYPES, type ContentType, checkContent } from './check-content.ts';
import { type Fields, isFields } from './check-field.ts';
import { type GraphRefusal, graphRefusal } from './graph-refusal.ts';

/** A checked body of `POST /{version}/{number}/messages`. */
export type SendRequest =
  | {
      readonly ask: 'text';
      /** Digits, when named by phone. */
      readonly waId: string | null;
      readonly userId: string | null;
      readonly input: string;
      readonly text: string;
      readonly quotedWamid: string | null;
      readonly attemptId: string | null;
    }
  | {
      /** Anything but a text: its type, and the object of that name. */
      readonly ask: 'content';
      readonly waId: string | null;
      readonly userId: string | null;
      readonly input: string;
      readonly type: ContentType;
      readonly object: unknown;
      readonly quotedWamid: string | null;
      readonly attemptId: string | null;
    }
  | {
      readonly ask: 'reaction';
      readonly waId: string | null;
      readonly userId: string | null;
      readonly input: string;
      readonly targetWamid: string;
      /** Empty takes the reaction back. */
      readonly emoji: string;
      readonly attemptId: string | null;
    }
  | { readonly ask: 'mark-read'; readonly wamid: string; readonly typing?: true };

const SEND_FIELDS: ReadonlySet<string> = new Set([
  'messaging_product',
  'recipient_type',
  'to',
  'recipient',
  'type',
  'context',
  'biz_opaque_callback_data',
]);
/** Each is the name of a type and of its object: a send has exactly its own. */
const TYPES: readonly string[] = ['text', 'reaction', ...CONTENT_TYPES];
const READ_FIELDS: ReadonlySet<string> = new Set(['messaging_product', 'status', 'message_id', 'typing_indicator']);
const CALLBACK_DATA_MAX = 512;

/**
 * Checks a body as strictly as the field facts allow (fact sheet §11): stricter than Meta where Meta guesses, so that a client that would
 * reach the wrong person or lose its callback data fails here first.
 */
export function checkSendRequest(body: unknown): SendRequest | GraphRefusal {
  if (!isFields(body)) return invalid('The body is not a JSON object.');
  if (body['messaging_product'] !== 'whatsapp') return missing('messaging_product');
  return 'status' in body ? checkMarkRead(body) : checkSend(body);
}

function checkMarkRead(body: Fields): SendRequest | GraphRefusal {
  const unknown = Object.keys(body).find((key) => !READ_FIELDS.has(key));
  if (unknown !== undefined) return invalid(`Unexpected key "${unknown}".`);
  if (body['status'] !== 'read') return invalid('status must be "read".');
  const { message_id: wamid, typing_indicator: typing } = body;
  const isTyping = isFields(typing) && typing['type'] === 'text' && Object.keys(typing).length === 1;
  if (typing !== undefined && !isTyping) return invalid('typing_indicator must be {"type": "text"}.');
  return typeof wamid === 'string' && wamid.startsWith('wamid.')
    ? { ask: 'mark-read', wamid, ...(isTyping ? { typing: true as const } : {}) }
    : graphRefusal(400, 131009, 'Parameter value is not valid', 'message_id is not a message id.');
}

function checkSend(body: Fields): SendRequest | GraphRefusal {
  const unknown = Object.keys(body).find((key) => !SEND_FIELDS.has(key) && !TYPES.includes(key));
  if (unknown !== undefined) return invalid(`Unexpected key "${unknown}".`);
  const { to, recipient, recipient_type: recipientType, type, context, biz_opaque_callback_data: data } = body;
  if (recipientType !== 'individual') return missing('recipient_type');
  if (typeof type !== 'string' || !TYPES.includes(type)) return invalid(`type must be one of ${TYPES.join(', ')}.`);
  if (to === undefined && recipient === undefined) return missing('to');
  // Without + Meta may put a country code in front and reach somebody else; a client must never rely on that.
  if (to !== undefined && !(typeof to === 'string' && /^\+\d{5,20}$/.test(to))) {
    return graphRefusal(400, 131009, 'Parameter value is not valid', 'to must be + and digits.');
  }
  if (
    recipient !== undefined &&
    !(typeof recipient === 'string' && /^[A-Z]{2}\.[A-Za-z0-9.]{1,132}$/.test(recipient))
  ) {
    return graphRefusal(400, 131009, 'Parameter value is not valid', 'recipient must be a business-scoped user id.');
  }
  if (data !== undefined && !(typeof data === 'string' && data.length <= CALLBACK_DATA_MAX)) {
    return invalid(`biz_opaque_callback_data must be a text of at most ${CALLBACK_DATA_MAX} characters.`);
  }
  const quotedWamid = isFields(context) ? context['message_id'] : undefined;
  if (context !== undefined && !(typeof quotedWamid === 'string' && quotedWamid.startsWith('wamid.'))) {
    return graphRefusal(400, 131009, 'Parameter value is not valid', 'context.message_id is not a message id.');
  }
  const addressed = {
    waId: typeof to === 'string' ? to.slice(1) : null,
    userId: to === undefined && typeof recipient === 'string' ? recipient : null,
    input: String(to ?? recipient),
    attemptId: typeof data === 'string' ? data : null,
  };
  if (type === 'reaction') return checkReaction(body, addressed);
  const foreign = TYPES.find((key) => key !== type && body[key] !== undefined);
  if (foreign !== undefined) return invalid(`Unexpected key "${foreign}".`);
  const quoting = { ...addressed, quotedWamid: typeof quotedWamid === 'string' ? quotedWamid : null };
  const kind = CONTENT_TYPES.find((each) => each === type);
  if (kind === undefined) return checkText(body, quoting);
  return checkContent(kind, body[kind]) ?? { ask: 'content', ...quoting, type: kind, object: body[kind] };
}

type Addressed = Pick<Extract<SendRequest, { ask: 'reaction' }>, 'waId' | 'userId' | 'input' | 'attemptId'>;

function checkText(
  { text }: Fields,
  addressed: Addressed & { readonly quotedWamid: string | null },
): SendRequest | GraphRefusal {
  if (!isFields(text)) return missing('text');
  const { body: words, preview_url: preview } = text;
  if (typeof words !== 'string' || words.trim() === '') return missing('text.body');
  if (Array.from(words).length > TEXT_MAX) return invalid(`text.body is longer than ${TEXT_MAX} characters.`);
  if (preview !== undefined && typeof preview !== 'boolean') return invalid('text.preview_url must be a boolean.');
  return { ask: 'text', ...addressed, text: words };
}

/** An emoji, or nothing to take the reaction back, and the id of a message. */
function checkReaction({ text, reaction, context }: Fields, addressed: Addressed): SendRequest | GraphRefusal {
  if (text !== undefined || context !== undefined) return invalid('A reaction has neither text nor context.');
  if (!isFields(reaction)) return missing('reaction');
  const { message_id: targetWamid, emoji } = reaction;
  if (typeof targetWamid !== 'string' || !targetWamid.startsWith('wamid.')) {
    return graphRefusal(400, 131009, 'Parameter value is not valid', 'reaction.message_id is not a message id.');
  }
  if (typeof emoji !== 'string' || /[\s\w<>]/.test(emoji.replace(/^[0-9#*]\uFE0F?\u20E3$/, ''))) {
    return graphRefusal(400, 131009, 'Parameter value is not valid', 'reaction.emoji is not an emoji.');
  }
  return { ask: 'reaction', ...addressed, targetWamid, emoji };
}

function invalid(details: string): GraphRefusal {
  return graphRefusal(400, 100, 'Invalid parameter', details);
}

function missing(field: string): GraphRefusal {
  return graphRefusal(400, 131008, 'Required parameter is missing', `${field} is missing or wrong.`);
}
