import * as v from 'valibot';
import { conversationSchema, statusSchema } from './conversation-schema.ts';
import { messageSchema } from './message-schema.ts';
import { cannedReplySchema, scheduledMessageSchema } from './outgoing-schema.ts';
import { roleOrNone, rolesById, time, whole } from './scalars.ts';
import { templateSchema } from './template-schema.ts';

const id = v.string();
const orNull = v.nullable(v.string());

export const agentSchema = v.object({
  id,
  rev: whole,
  name: v.string(),
  admin: v.boolean(),
  teamIds: v.array(v.string()),
  active: v.boolean(),
  away: v.exactOptional(v.literal(true)),
});

const teamSchema = v.object({ id, rev: whole, name: v.string() });

const days = v.nullable(v.pipe(v.number(), v.finite()));

const channelSchema = v.object({
  id,
  rev: whole,
  source: v.literal('whatsapp'),
  name: v.string(),
  phone: v.string(),
  phoneNumberId: v.string(),
  accountId: v.string(),
  health: v.picklist(['connected', 'attention', 'disconnected']),
  autoAssign: v.boolean(),
  autoResolve: v.object({ newDays: days, pendingDays: days }),
  agentPrefix: v.boolean(),
  readReceipts: v.picklist(['seen', 'reply', 'manual']),
  showTyping: v.boolean(),
  messagingLimit: v.nullable(whole),
  access: v.object({ agents: rolesById, teams: rolesById, allUsers: roleOrNone, allTeams: roleOrNone }),
});

const contactSchema = v.object({
  id,
  rev: whole,
  name: orNull,
  profileName: orNull,
  username: orNull,
  phone: orNull,
  userId: orNull,
  parentUserId: orNull,
  language: orNull,
  mergedInto: orNull,
  blocked: v.boolean(),
  marketingOptOut: v.boolean(),
});

const countSchema = v.object({
  id,
  rev: whole,
  channelId: v.string(),
  status: statusSchema,
  assigneeId: orNull,
  total: whole,
  unread: whole,
  needsReply: whole,
});

const mentionSchema = v.object({
  id,
  rev: whole,
  agentId: id,
  authorId: id,
  conversationId: id,
  channelId: id,
  messageId: id,
  words: v.string(),
  at: time,
});

/** One schema per record kind. */
export const recordSchemas = {
  agent: agentSchema,
  team: teamSchema,
  channel: channelSchema,
  contact: contactSchema,
  conversation: conversationSchema,
  message: messageSchema,
  count: countSchema,
  template: templateSchema,
  'canned-reply': cannedReplySchema,
  'scheduled-message': scheduledMessageSchema,
  mention: mentionSchema,
} as const;
