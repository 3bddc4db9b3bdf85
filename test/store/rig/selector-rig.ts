import type { OutboxRow } from '../../../src/cache/inbox-cache.ts';
import type { Command, RecordChange } from '../../../src/domain/index.ts';
import { apply } from '../../../src/store/apply.ts';
import {
  EMPTY_STATE,
  NOTHING_CONFIRMED,
  type Pending,
  type StoreState,
  type TimelineState,
} from '../../../src/store/state.ts';
import { LOADING_TIMELINE } from '../../../src/store/timeline-range.ts';
import { agent, change, channel, contact, conversation, NOW } from './build.ts';
import { session } from './session.ts';

export const READY = {
  ...LOADING_TIMELINE,
  load: { state: 'ready', stale: false },
  older: 'end',
  newer: 'end',
} as const;

export function state(records: readonly RecordChange[] = [], over: Partial<StoreState> = {}): StoreState {
  const { confirmed } = apply(NOTHING_CONFIRMED, records, { from: 'feed', cursor: 1 });
  return { ...EMPTY_STATE, session: session(), confirmed, ...over };
}

export function pending(command: Command, over: Partial<OutboxRow> = {}, inFlight = false): Pending {
  const base = { format: 1, order: 1, createdAt: NOW, attempts: 0, fence: 0, code: null, confirmed: false } as const;
  return { row: { ...base, id: command.id, command, state: 'ready', ...over }, stored: true, inFlight };
}

export const send = (messageId: string): Command => ({
  type: 'message.send',
  id: `c-${messageId}`,
  conversationId: 'c1',
  messageId,
  attemptId: 'a',
  content: { kind: 'text', text: messageId },
});
export const withTimeline = (timeline: TimelineState) => ({ timelines: new Map([['c1', timeline]]) });
export const base = [
  change('agent', agent('me')),
  change('channel', channel('ch1')),
  change('contact', contact('co-c1')),
  change('conversation', conversation('c1')),
];
