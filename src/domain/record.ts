import type { Agent, Team } from './agent.ts';
import type { CannedReply } from './canned-reply.ts';
import type { Channel } from './channel.ts';
import type { Contact } from './contact.ts';
import type { Conversation } from './conversation.ts';
import type { Count } from './count.ts';
import type { MentionNotice } from './mention-notice.ts';
import type { Message } from './message.ts';
import type { ScheduledMessage } from './scheduled-message.ts';
import type { Template } from './template.ts';

/** Every kind of record the feed carries. */
export interface RecordTypes {
  readonly agent: Agent;
  readonly team: Team;
  readonly channel: Channel;
  readonly contact: Contact;
  readonly conversation: Conversation;
  readonly message: Message;
  readonly count: Count;
  readonly template: Template;
  readonly 'canned-reply': CannedReply;
  readonly 'scheduled-message': ScheduledMessage;
  readonly mention: MentionNotice;
}

export type RecordKind = keyof RecordTypes;
export type RecordOf<K extends RecordKind> = RecordTypes[K];

export const RECORD_KINDS: readonly RecordKind[] = [
  'agent',
  'team',
  'channel',
  'contact',
  'conversation',
  'message',
  'count',
  'template',
  'canned-reply',
  'scheduled-message',
  'mention',
];

/** A record as a rule writes it: the revision is the server's to give. */
export type Draft<K extends RecordKind = RecordKind> = {
  readonly [P in K]: { readonly kind: P; readonly record: Omit<RecordOf<P>, 'rev'> };
}[K];

/** Names a record for look-up. */
export interface RecordKey {
  readonly kind: RecordKind;
  readonly id: string;
}
