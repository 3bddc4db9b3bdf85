import {
  type Capabilities,
  CONTENT_RULES,
  CONVERSATION_SORTS,
  type ContentKind,
  FEATURES,
  FILTER_FIELDS,
  OUTGOING_KINDS,
  type Session,
} from '../domain/index.ts';
import { SAMPLE_TIME, sampleAgent } from './sample-records.ts';

/** A backend that can do everything this version knows but media. */
export function sampleCapabilities(over: Partial<Capabilities> = {}): Capabilities {
  return {
    feed: 'log',
    submit: 'once',
    rev: 'server',
    filters: FILTER_FIELDS,
    sorts: CONVERSATION_SORTS,
    counts: true,
    signals: true,
    media: false,
    commands: [
      'message.send',
      'conversation.read',
      'conversation.status',
      'conversation.assign',
      'conversation.dismiss-reply',
      'note.add',
      'tag.add',
      'tag.remove',
      'message.retry',
      'message.discard',
    ],
    contentKinds: Object.keys(CONTENT_RULES) as ContentKind[],
    outgoingKinds: OUTGOING_KINDS,
    features: FEATURES,
    limits: { textLength: 4096 },
    ...over,
  };
}

/** A session of agent `a1`, contributor on channel `c1`. */
export function sampleSession(over: Partial<Session> = {}): Session {
  return {
    workspace: { id: 'w1', name: 'Workspace' },
    agent: sampleAgent({ id: 'a1' }),
    roles: { c1: 'contributor' },
    capabilities: sampleCapabilities(),
    cursor: 1,
    now: SAMPLE_TIME,
    ...over,
  };
}
