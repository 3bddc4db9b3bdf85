import { type Capabilities, CONVERSATION_SORTS, FILTER_FIELDS, TEXT_MAX } from '../../domain/index.ts';
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
  media: false,
  commands: COMMAND_TYPES,
  contentKinds: CONTENT_KINDS,
  limits: { textLength: TEXT_MAX },
};
