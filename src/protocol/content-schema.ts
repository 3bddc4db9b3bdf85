import * as v from 'valibot';
import { CONTENT_RULES, type ContentKind } from '../domain/index.ts';
import { nameOf } from './decode.ts';
import { buttonsSchema, linkSchema, listSchema } from './interactive-schema.ts';
import { fileShape, sharedContactSchema } from './outgoing-schema.ts';
import { whole } from './scalars.ts';
import { templateContentSchema } from './template-schema.ts';

const text = v.string();
const finite = v.pipe(v.number(), v.finite());

const mention = v.object({ agentId: text, from: whole, to: whole });

const orderItem = v.object({ productId: text, quantity: finite, price: finite, currency: text });

/** Content of the kinds this build knows. */
export const knownContentSchema = v.variant('kind', [
  v.object({ kind: v.literal('text'), text }),
  v.object({
    kind: v.picklist(['image', 'video', 'audio', 'document', 'sticker']),
    mediaId: text,
    mime: text,
    file: v.exactOptional(
      v.object({
        id: text,
        state: v.picklist(['pending', 'stored', 'failed', 'expired', 'too-large', 'blocked']),
        bytes: v.nullable(v.pipe(v.number(), v.minValue(0), v.finite())),
        ...fileShape,
      }),
    ),
    caption: v.exactOptional(text),
    fileName: v.exactOptional(text),
    voice: v.exactOptional(v.boolean()),
    animated: v.exactOptional(v.boolean()),
  }),
  v.object({
    kind: v.literal('location'),
    latitude: finite,
    longitude: finite,
    name: v.exactOptional(text),
    address: v.exactOptional(text),
    url: v.exactOptional(text),
  }),
  v.object({ kind: v.literal('contacts'), contacts: v.array(sharedContactSchema) }),
  v.object({ kind: v.literal('choice'), title: text, description: v.exactOptional(text), payload: text }),
  v.object({ kind: v.literal('form'), name: text, response: text }),
  v.object({
    kind: v.literal('call'),
    callId: text,
    outcome: v.picklist(['ringing', 'completed', 'missed', 'rejected', 'failed']),
    durationMs: v.nullable(v.pipe(v.number(), v.finite())),
  }),
  buttonsSchema,
  listSchema,
  linkSchema,
  templateContentSchema,
  v.object({ kind: v.literal('call-permission'), granted: v.boolean() }),
  v.object({ kind: v.literal('reaction'), targetWamid: text, emoji: v.nullable(text) }),
  v.object({ kind: v.literal('order'), note: text, items: v.array(orderItem) }),
  v.object({ kind: v.literal('edit'), targetWamid: text, text: v.nullable(text) }),
  v.object({ kind: v.literal('revoke'), targetWamid: text }),
  v.object({ kind: v.literal('system'), event: text, text }),
  v.object({ kind: v.literal('note'), text, mentions: v.exactOptional(v.array(mention)) }),
  v.object({
    kind: v.literal('unsupported'),
    type: text,
    code: v.exactOptional(whole),
    detail: v.exactOptional(text),
  }),
]);

type Unsupported = Extract<v.InferOutput<typeof knownContentSchema>, { kind: 'unsupported' }>;

/** Content of a newer protocol: shown as something this inbox cannot show yet. */
const newerContent = v.pipe(
  v.object({ kind: text }),
  v.transform(({ kind }): Unsupported => ({ kind: 'unsupported', type: kind })),
);

export function isContentKind(kind: string): kind is ContentKind {
  return Object.hasOwn(CONTENT_RULES, kind);
}

/** What a message says. An unknown kind is read as `unsupported` and keeps its raw name. */
export const contentSchema = v.lazy((input): typeof knownContentSchema | typeof newerContent => {
  const kind = nameOf(input);
  return kind === '' || isContentKind(kind) ? knownContentSchema : newerContent;
});

/** The kind a summary names. */
export const contentKindSchema = v.pipe(
  v.string(),
  v.transform((kind): ContentKind => (isContentKind(kind) ? kind : 'unsupported')),
);
