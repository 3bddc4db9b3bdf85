import * as v from 'valibot';
import { CONVERSATION_STATUSES } from '../domain/index.ts';
import { contentKindSchema } from './content-schema.ts';
import { deliverySchema, directionSchema } from './message-schema.ts';
import { place, time, whole } from './scalars.ts';

export const statusSchema = v.picklist(CONVERSATION_STATUSES);

export const summarySchema = v.object({
  messageId: v.string(),
  place,
  direction: directionSchema,
  kind: contentKindSchema,
  text: v.string(),
  voice: v.boolean(),
  authorId: v.nullable(v.string()),
  delivery: v.nullable(deliverySchema),
});

export const conversationSchema = v.object({
  id: v.string(),
  rev: whole,
  channelId: v.string(),
  contactId: v.string(),
  status: statusSchema,
  assigneeId: v.nullable(v.string()),
  lastResponderId: v.nullable(v.string()),
  needsReply: v.boolean(),
  unread: whole,
  readUpTo: v.nullable(place),
  lastInbound: v.nullable(place),
  windowClosesAt: v.nullable(time),
  freeEntryUntil: v.nullable(time),
  templateSentAt: v.nullable(time),
  lastMessage: v.nullable(summarySchema),
  tags: v.array(v.string()),
  createdAt: time,
  activityAt: time,
});
