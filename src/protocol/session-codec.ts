import * as v from 'valibot';
import {
  type Capabilities,
  CONVERSATION_SORTS,
  FEATURES,
  FILTER_FIELDS,
  OUTGOING_KINDS,
  type Session,
} from '../domain/index.ts';
import { COMMAND_TYPES, CONTENT_KINDS } from './capability-names.ts';
import { decode } from './decode.ts';
import { agentSchema } from './record-schemas.ts';
import { cursor, knownNames, rolesById, time, whole } from './scalars.ts';

export const capabilitiesSchema = v.object({
  feed: v.picklist(['log', 'live', 'poll']),
  submit: v.picklist(['once', 'detectable', 'at-most-once']),
  rev: v.picklist(['server', 'adapter']),
  filters: knownNames(FILTER_FIELDS),
  sorts: knownNames(CONVERSATION_SORTS),
  counts: v.boolean(),
  signals: v.boolean(),
  media: v.boolean(),
  commands: knownNames(COMMAND_TYPES),
  contentKinds: knownNames(CONTENT_KINDS),
  outgoingKinds: knownNames(OUTGOING_KINDS),
  features: knownNames(FEATURES),
  limits: v.object({ textLength: whole }),
});

export const sessionSchema = v.object({
  workspace: v.object({ id: v.string(), name: v.string() }),
  agent: agentSchema,
  roles: rolesById,
  capabilities: capabilitiesSchema,
  cursor,
  now: time,
});

/** @throws InboxError `invalid` */
export function decodeSession(input: unknown): Session {
  return decode(sessionSchema, input, 'answer');
}

/** @throws InboxError `invalid` */
export function decodeCapabilities(input: unknown): Capabilities {
  return decode(capabilitiesSchema, input, 'answer');
}
