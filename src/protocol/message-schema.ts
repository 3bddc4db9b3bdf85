import * as v from 'valibot';
import { DELIVERY_SCALE } from '../domain/index.ts';
import { contentSchema } from './content-schema.ts';
import { place, time, whole } from './scalars.ts';

export const deliverySchema = v.picklist(DELIVERY_SCALE);

const reached = v.exactOptional(time);

export const attemptSchema = v.object({
  id: v.string(),
  wamid: v.nullable(v.string()),
  delivery: deliverySchema,
  times: v.object({
    queued: reached,
    sending: reached,
    unknown: reached,
    sent: reached,
    failed: reached,
    delivered: reached,
    read: reached,
    played: reached,
  }),
  error: v.nullable(v.object({ code: v.union([v.pipe(v.number(), v.finite()), v.string()]), detail: v.string() })),
  price: v.exactOptional(
    v.object({ category: v.string(), type: v.nullable(v.string()), billable: v.nullable(v.boolean()) }),
  ),
});

export const directionSchema = v.picklist(['inbound', 'outbound', 'internal']);

const referralSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['ad', 'post']),
    sourceId: v.string(),
    sourceUrl: v.string(),
    headline: v.string(),
    body: v.string(),
    mediaType: v.nullable(v.picklist(['image', 'video'])),
    clickId: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('product'), catalogId: v.string(), productId: v.string() }),
]);

export const messageSchema = v.object({
  id: v.string(),
  rev: whole,
  conversationId: v.string(),
  channelId: v.string(),
  direction: directionSchema,
  origin: v.picklist(['live', 'history', 'echo']),
  content: contentSchema,
  place: v.nullable(place),
  sentAt: time,
  late: v.boolean(),
  wamid: v.nullable(v.string()),
  authorId: v.nullable(v.string()),
  quoted: v.nullable(v.object({ messageId: v.nullable(v.string()), wamid: v.nullable(v.string()) })),
  forwarded: v.picklist(['no', 'once', 'often']),
  attempts: v.array(attemptSchema),
  discardedAt: v.nullable(time),
  reactions: v.array(
    v.object({
      from: v.picklist(['customer', 'business']),
      emoji: v.string(),
      at: time,
      authorId: v.nullable(v.string()),
      attempt: v.nullable(attemptSchema),
    }),
  ),
  edits: v.array(v.object({ text: v.nullable(v.string()), until: time })),
  revokedAt: v.nullable(time),
  referral: v.nullable(referralSchema),
  markedBy: v.exactOptional(v.array(v.string())),
});
