import { type Capabilities, CONVERSATION_SORTS, FILTER_FIELDS, OUTGOING_KINDS, TEXT_MAX } from '../../domain/index.ts';
import { COMMAND_TYPES, CONTENT_KINDS } from '../../protocol/index.ts';

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
  commands: COMMAND_TYPES,
  contentKinds: CONTENT_KINDS,
  outgoingKinds: OUTGOING_KINDS,
  features: ['templates', 'canned-replies', 'schedule', 'search', 'mentions'],
  limits: { textLength: TEXT_MAX },
};
