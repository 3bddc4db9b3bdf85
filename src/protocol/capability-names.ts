import type { CommandType, ContentKind } from '../domain/index.ts';
import { CONTENT_RULES } from '../domain/index.ts';

const ALL: Readonly<Record<CommandType, true>> = {
  'message.send': true,
  'message.react': true,
  'file.refetch': true,
  'message.schedule': true,
  'message.unschedule': true,
  'message.send-planned': true,
  'conversation.start': true,
  'conversation.read': true,
  'conversation.status': true,
  'conversation.assign': true,
  'conversation.dismiss-reply': true,
  'note.add': true,
  'mention.dismiss': true,
  'tag.add': true,
  'tag.remove': true,
  'message.retry': true,
  'message.discard': true,
  'canned.save': true,
  'canned.remove': true,
  'agent.away': true,
};

/** Every command type. The compiler refuses a type that is missing here. */
export const COMMAND_TYPES = Object.keys(ALL) as readonly CommandType[];

/** Every kind of content. */
export const CONTENT_KINDS = Object.keys(CONTENT_RULES) as readonly ContentKind[];
