import {
  type Capabilities,
  CONVERSATION_SORTS,
  type CommandType,
  FILTER_FIELDS,
  OUTGOING_KINDS,
  TEXT_MAX,
} from '../../domain/index.ts';
import { COMMAND_TYPES, CONTENT_KINDS } from '../../protocol/index.ts';

/** Being built. */
const NOT_YET: readonly CommandType[] = ['message.schedule', 'message.unschedule'];

/** What this backend can do and promises. */
export const CAPABILITIES: Capabilities = {
  feed: 'log',
  submit: 'once',
  rev: 'server',
  filters: FILTER_FIELDS,
  sorts: CONVERSATION_SORTS,
  counts: true,
  signals: true,
  media: true,
  commands: COMMAND_TYPES.filter((type) => !NOT_YET.includes(type)),
  contentKinds: CONTENT_KINDS,
  outgoingKinds: OUTGOING_KINDS,
  features: ['templates', 'canned-replies', 'search'],
  limits: { textLength: TEXT_MAX },
};
