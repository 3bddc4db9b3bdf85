import type { Attempt, Receipt } from '../../../src/domain/index.ts';
import { RULES, type Rules } from './rules.ts';

/** Planted faults: each breaks one rule the way real systems have broken it. */
export const PURE_MUTANTS: Readonly<Record<string, Rules>> = {
  'a call whose answer was lost is repeated': { ...RULES, lostCall: 'again' },
  'the last receipt wins': { ...RULES, applyReceipt: lastWins },
  'a webhook is looked up before its transaction': { ...RULES, dedup: 'outside' },
  'a place in the feed is taken before the commit': { ...RULES, cursor: 'before' },
  'a webhook is acknowledged before it is stored': { ...RULES, ack: 'received' },
  'unread counts up without looking at the read mark': {
    ...RULES,
    withPlacedMessage: (conversation, message, place) => ({
      ...RULES.withPlacedMessage(conversation, message, place),
      unread: conversation.unread + (message.direction === 'inbound' ? 1 : 0),
    }),
  },
  'the destination is read after the press': { ...RULES, composed: 'later' },
  'one job is taken by two hands': { ...RULES, hands: 'any' },
  'a lane lets its second command go beside the first': {
    ...RULES,
    laneHeads: (pending) =>
      new Map(pending.filter(({ row }) => row.state === 'ready').map((one) => [`any:${one.row.id}`, one])),
  },
  'a command leaves the overlay before its effects come': { ...RULES, removal: 'before-its-answer' },
  'a copy of a refused command acts': { ...RULES, ids: 'once-accepted' },
  'a tombstone is forgotten at once': {
    ...RULES,
    forgetTombstones: (confirmed) => ({ ...confirmed, tombstones: new Map() }),
  },
  'a lost answer counts as a refusal and is dropped': {
    ...RULES,
    afterFailure: (row, failure, level) =>
      failure?.code === 'offline' ? { fate: 'gone' } : RULES.afterFailure(row, failure, level),
  },
  'a late revision overwrites a newer one': {
    ...RULES,
    apply: (confirmed, changes, source) =>
      RULES.apply(
        confirmed,
        changes.map((change) =>
          'record' in change ? { ...change, rev: change.rev + 1_000 * (source.from === 'query' ? 1 : 0) } : change,
        ),
        source,
      ),
  },
};

function lastWins(attempt: Attempt, receipt: Receipt): Attempt {
  const { delivery, at, wamid, error } = receipt;
  return {
    ...attempt,
    delivery,
    wamid: attempt.wamid ?? wamid ?? null,
    times: { ...attempt.times, [delivery]: at },
    error: error ?? null,
  };
}
