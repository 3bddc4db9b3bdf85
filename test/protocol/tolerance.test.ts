import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Channel } from '../../src/domain/index.ts';
import {
  decodeChanges,
  decodeCommand,
  decodeFeedAnswer,
  decodeFeedEvent,
  decodeQueryAnswer,
  decodeSession,
  decodeSubmitAnswer,
  type Skipped,
} from '../../src/protocol/index.ts';
import * as arbitrary from '../domain/arbitraries.ts';
import { answerOf, batchOf, conversationChange, heartbeat, messageChange, sample, sampleSession } from './samples.ts';

/** Collects what a decoder reports. */
function recorder() {
  const skipped: Skipped[] = [];
  return { skipped, onSkipped: (one: Skipped) => void skipped.push(one) };
}

function readOne(input: unknown) {
  const { skipped, onSkipped } = recorder();
  const [change] = decodeChanges([input], 'list', onSkipped);
  return { change, skipped };
}

const { onSkipped: ignore } = recorder();

describe('unknown fields', () => {
  it('are ignored at every depth', () => {
    fc.assert(
      fc.property(arbitrary.recordChange, (change) => {
        assert.deepEqual(readOne(sprinkle(change)).change, change);
      }),
    );
  });

  it('are ignored in commands, which stay what they are', () => {
    fc.assert(
      fc.property(arbitrary.anyCommand, (command) => assert.deepEqual(decodeCommand(sprinkle(command)), command)),
    );
  });
});

describe('unknown kinds', () => {
  it('of content read as unsupported and keep their raw name', () => {
    const change = messageChange();
    const { change: read, skipped } = readOne({
      ...change,
      record: { ...change.record, content: { kind: 'hologram', beams: 3 } },
    });
    assert.deepEqual(read, {
      ...change,
      record: { ...change.record, content: { kind: 'unsupported', type: 'hologram' } },
    });
    assert.deepEqual(skipped, []);
  });

  for (const kind of ['__proto__', 'constructor', 'toString']) {
    it(`of content called ${kind} are no kind of ours`, () => {
      const change = messageChange();
      const { change: read } = readOne({ ...change, record: { ...change.record, content: { kind } } });
      assert.deepEqual(read, { ...change, record: { ...change.record, content: { kind: 'unsupported', type: kind } } });
    });
  }

  it('in a summary read as unsupported', () => {
    const lastMessage = sample(arbitrary.summary);
    const change = conversationChange({ lastMessage });
    const { change: read } = readOne({
      ...change,
      record: { ...change.record, lastMessage: { ...lastMessage, kind: 'hologram' } },
    });
    assert.deepEqual(read, conversationChange({ lastMessage: { ...lastMessage, kind: 'unsupported' } }));
  });

  it('of records and tombstones are left out alone and reported', () => {
    const change = messageChange();
    const { skipped, onSkipped } = recorder();
    const unknown = { kind: 'spaceship', id: 's', rev: 1, record: {} };
    const read = decodeChanges(
      [unknown, change, { kind: 'spaceship', id: 's', rev: 1, gone: 'deleted' }],
      'list',
      onSkipped,
    );
    assert.deepEqual(read, [change]);
    assert.deepEqual(skipped, [
      { reason: 'unknown', kind: 'spaceship', path: 'list.0' },
      { reason: 'unknown', kind: 'spaceship', path: 'list.2' },
    ]);
  });

  it('of feed events are left out alone and reported', () => {
    const { skipped, onSkipped } = recorder();
    assert.deepEqual(decodeFeedAnswer({ events: [{ type: 'fireworks' }, heartbeat] }, onSkipped), [heartbeat]);
    assert.deepEqual(skipped, [{ reason: 'unknown', kind: 'fireworks', path: 'answer.events.0' }]);
  });

  it('of feed events called like a prototype are unknown too', () => {
    const { skipped, onSkipped } = recorder();
    assert.equal(decodeFeedEvent({ type: 'constructor' }, onSkipped), null);
    assert.equal(skipped.length, 1);
  });

  it('of signals are forgotten and reported: signals are best effort', () => {
    const { skipped, onSkipped } = recorder();
    const signal = { ...sample(arbitrary.signal), type: 'dancing' };
    assert.equal(decodeFeedEvent({ type: 'signal', signal }, onSkipped), null);
    assert.deepEqual(skipped, [{ reason: 'malformed', kind: 'signal', path: 'event' }]);
  });

  it('of capabilities are left out', () => {
    const session = sampleSession();
    const capabilities = { ...session.capabilities, commands: ['tag.add', 'ticket.open'], contentKinds: ['x', 'text'] };
    const read = decodeSession({ ...session, capabilities });
    assert.deepEqual(read.capabilities, { ...session.capabilities, commands: ['tag.add'], contentKinds: ['text'] });
  });

  it('of roles count as no role', () => {
    assert.deepEqual(decodeSession({ ...sampleSession(), roles: { a: 'viewer', b: 'emperor' } }).roles, {
      a: 'viewer',
    });
    const record: Channel = sample(arbitrary.channel);
    const access = { agents: { a: 'emperor' }, teams: { t: 'supervisor' }, allUsers: 'emperor', allTeams: 'viewer' };
    const { change } = readOne({ kind: 'channel', id: record.id, rev: record.rev, record: { ...record, access } });
    assert.deepEqual(change && 'record' in change && (change.record as Channel).access, {
      agents: {},
      teams: { t: 'supervisor' },
      allUsers: null,
      allTeams: 'viewer',
    });
  });

  it('of a role list called __proto__ set nothing on any prototype', () => {
    const roles = JSON.parse('{"__proto__":"supervisor","a":"viewer"}');
    assert.deepEqual(decodeSession({ ...sampleSession(), roles }).roles, { a: 'viewer' });
    assert.equal(({} as Record<string, unknown>)['supervisor'], undefined);
  });
});

describe('a broken record', () => {
  const good = conversationChange();
  const change = messageChange();
  const broken: readonly [string, unknown, string, string][] = [
    ['that is null', null, '', ''],
    ['that is a text', 'message', '', ''],
    ['without a kind', { id: 'x' }, '', '.kind'],
    [
      'with a field of a wrong type',
      { ...change, record: { ...change.record, late: 'no' } },
      'message',
      '.record.late',
    ],
    [
      'with known content of a wrong type',
      { ...change, record: { ...change.record, content: { kind: 'text', text: 1 } } },
      'message',
      '.record.content.text',
    ],
    [
      'whose content has no kind',
      { ...change, record: { ...change.record, content: {} } },
      'message',
      '.record.content.kind',
    ],
    ['whose content is null', { ...change, record: { ...change.record, content: null } }, 'message', '.record.content'],
    [
      'with an unknown delivery',
      { ...change, record: { ...change.record, attempts: [{ ...sample(arbitrary.attempt), delivery: 'lost' }] } },
      'message',
      '.record.attempts.0.delivery',
    ],
    ['that is another record inside', { ...change, id: 'other' }, 'message', '.record.id'],
    ['of another revision inside', { ...change, rev: change.rev + 1 }, 'message', '.record.rev'],
    ['with a huge revision', { ...change, rev: 1e300 }, 'message', '.rev'],
  ];
  for (const [title, item, kind, below] of broken) {
    it(`${title} is reported with its path and harms no sibling`, () => {
      const { skipped, onSkipped } = recorder();
      const answer = decodeQueryAnswer(answerOf([item, good], ['x', good.id]), onSkipped);
      assert.deepEqual(answer.records, [good]);
      assert.deepEqual(answer.ids, [good.id]);
      assert.deepEqual(skipped, [{ reason: 'malformed', kind, path: `answer.records.0${below}` }]);
    });
  }

  it('in a batch of the feed leaves the batch whole otherwise', () => {
    const { skipped, onSkipped } = recorder();
    const tombstone = { kind: 'message', id: 'm', rev: 2, gone: 'access' };
    assert.deepEqual(decodeFeedEvent(batchOf([5, good, tombstone]), onSkipped), batchOf([good, tombstone]));
    assert.equal(skipped[0]?.path, 'event.changes.0');
  });

  it('gone for no known reason is reported', () => {
    const { skipped } = readOne({ kind: 'message', id: 'm', rev: 1, gone: 'eaten' });
    assert.deepEqual(skipped, [{ reason: 'malformed', kind: 'message', path: 'list.0.gone' }]);
  });

  it('in the answer to a command leaves the rest of the answer', () => {
    const { skipped, onSkipped } = recorder();
    const answer = decodeSubmitAnswer({ commandId: 'c', changes: [{}, good], cursor: 3 }, onSkipped);
    assert.deepEqual(answer, { commandId: 'c', changes: [good], cursor: 3 });
    assert.equal(skipped.length, 1);
  });

  it('is a tombstone where only records make sense', () => {
    const { skipped, onSkipped } = recorder();
    decodeQueryAnswer(answerOf([{ kind: 'message', id: 'm', rev: 1, gone: 'deleted' }], []), onSkipped);
    assert.equal(skipped[0]?.path, 'answer.records.0.record');
  });
});

it('a fault of the reporter is not swallowed', () => {
  const boom = () => {
    throw new RangeError('boom');
  };
  assert.throws(() => decodeChanges([{ kind: 'spaceship' }], '', boom), RangeError);
  assert.throws(() => decodeChanges([null], '', boom), RangeError);
  assert.doesNotThrow(() => decodeChanges([null], '', ignore));
});

/** The value with a stranger in every object. */
function sprinkle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sprinkle);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(key, inner) ? inner : sprinkle(inner)]);
  return { ...Object.fromEntries(entries), stranger: { from: 'the future' } };
}

/** Maps by id have no fields of ours, so a stranger there would be an entry. */
function closed(key: string, inner: unknown): boolean {
  if (key === 'agents' || key === 'teams' || key === 'samples') return true;
  // The values of a template are maps; a body that is text and buttons that are a list are something else.
  return (key === 'body' || key === 'buttons') && !Array.isArray(inner);
}
