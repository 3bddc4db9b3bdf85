import * as v from 'valibot';
import { REFUSAL_CODES } from '../domain/index.ts';
import { buttonsSchema, linkSchema, listSchema } from './interactive-schema.ts';
import { requestId, requestText, time, whole } from './scalars.ts';
import { templateValuesSchema } from './template-schema.ts';

const finite = v.pipe(v.number(), v.finite());
const optionalText = v.exactOptional(requestText);
const pixels = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)));
const texts = v.exactOptional(v.array(requestText));

/** A contact card; inbound ones have the same shape. */
export const sharedContactSchema = v.object({
  name: v.string(),
  phones: v.array(v.string()),
  emails: v.exactOptional(v.array(v.string())),
  organization: v.exactOptional(v.string()),
  addresses: v.exactOptional(v.array(v.string())),
  urls: v.exactOptional(v.array(v.string())),
  birthday: v.exactOptional(v.string()),
});

const contactToSend = v.object({
  name: requestText,
  phones: v.array(requestText),
  emails: texts,
  organization: optionalText,
  addresses: texts,
  urls: texts,
  birthday: optionalText,
});

/** What is known of a file's inside; shown, never trusted. */
export const fileShape = {
  durationMs: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.finite())),
  width: pixels,
  height: pixels,
  waveform: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), v.maxLength(64))),
} as const;

export const outgoingMediaSchema = v.object({
  kind: v.picklist(['image', 'video', 'audio', 'document', 'sticker']),
  fileId: requestId,
  mime: requestText,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  caption: optionalText,
  fileName: optionalText,
  voice: v.exactOptional(v.boolean()),
  animated: v.exactOptional(v.boolean()),
  ...fileShape,
});

/** Everything an agent can send, strictly read: length and sense are for the judge to say. */
export const outgoingContentSchema = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: requestText }),
  outgoingMediaSchema,
  v.object({
    kind: v.literal('location'),
    latitude: finite,
    longitude: finite,
    name: optionalText,
    address: optionalText,
    url: optionalText,
  }),
  v.object({ kind: v.literal('contacts'), contacts: v.array(contactToSend) }),
  buttonsSchema,
  listSchema,
  linkSchema,
  v.object({ kind: v.literal('template'), templateId: requestId, values: templateValuesSchema }),
]);

export const cannedReplySchema = v.object({
  id: v.string(),
  rev: whole,
  name: v.string(),
  text: v.string(),
  files: v.array(outgoingMediaSchema),
  owner: v.variant('kind', [
    v.object({ kind: v.picklist(['agent', 'team']), id: v.string() }),
    v.object({ kind: v.literal('workspace') }),
  ]),
});

export const scheduledMessageSchema = v.object({
  id: v.string(),
  rev: whole,
  conversationId: v.string(),
  channelId: v.string(),
  authorId: v.string(),
  content: outgoingContentSchema,
  quotedMessageId: v.nullable(v.string()),
  sendAt: time,
  state: v.picklist(['waiting', 'refused']),
  refusal: v.nullable(v.picklist(REFUSAL_CODES)),
});
