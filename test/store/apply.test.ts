import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change } from '../../src/domain/index.ts';
import { apply, type ChangeSource, forgetTombstones } from '../../src/store/apply.ts';
import { type Confirmed, NOTHING_CONFIRMED } from '../../src/store/state.ts';
import { agent, change, contact, conversation, inbound } from './rig/build.ts';

const feed = (cursor: number): ChangeSource => ({ from: 'feed', cursor });
const query = (asOf: number): ChangeSource => ({ from: 'query', asOf });
const CACHE: ChangeSource = { from: 'cache' };
function after(...steps: readonly (readonly [readonly Change[], ChangeSource])[]): Confirmed {
  return steps.reduce((confirmed, [changes, source]) => apply(confirmed, changes, source).confirmed, NOTHING_CONFIRMED);
}
const a1 = change('agent', agent('a', { rev: 1, name: 'old' }));
const a2 = change('agent', agent('a', { rev: 2, name: 'new' }));
const dead = (rev: number, gone: 'deleted' | 'access' = 'deleted'): Change => ({ kind: 'agent', id: 'a', rev, gone });
const nameOf = (confirmed: Confirmed) => confirmed.tables.agent.get('a')?.name;

describe('apply', () => {
  const table: readonly (readonly [
    string,
    readonly (readonly [readonly Change[], ChangeSource])[],
    string | undefined,
  ])[] = [
    [
      'a newer record replaces an older one',
      [
        [[a1], feed(1)],
        [[a2], feed(2)],
      ],
      'new',
    ],
    [
      'an older record changes nothing',
      [
        [[a2], feed(2)],
        [[a1], feed(3)],
      ],
      'new',
    ],
    [
      'a record of the cache gives way to the backend',
      [
        [[a1], CACHE],
        [[a2], query(1)],
      ],
      'new',
    ],
    [
      'a record of the cache does not replace a newer one',
      [
        [[a2], query(1)],
        [[a1], CACHE],
      ],
      'new',
    ],
    [
      'a tombstone removes',
      [
        [[a1], feed(1)],
        [[dead(2)], feed(2)],
      ],
      undefined,
    ],
    [
      'a tombstone older than the record changes nothing',
      [
        [[a2], feed(2)],
        [[dead(1)], feed(3)],
      ],
      'new',
    ],
    [
      'a deleted record does not come back with an older revision',
      [
        [[dead(2)], feed(2)],
        [[a1], feed(3)],
      ],
      undefined,
    ],
    [
      'a deleted record does not come back with its revision',
      [
        [[dead(2)], feed(2)],
        [[a2], query(9)],
      ],
      undefined,
    ],
    [
      'a deleted record comes back with a higher revision',
      [
        [[dead(1)], feed(2)],
        [[a2], feed(1)],
      ],
      'new',
    ],
    [
      'an answer read before a tombstone is ignored',
      [
        [[dead(1, 'access')], feed(5)],
        [[a2], query(4)],
      ],
      undefined,
    ],
    [
      'an answer read before a deletion is ignored, whatever it says',
      [
        [[dead(1)], feed(5)],
        [[a2], query(4)],
      ],
      undefined,
    ],
    [
      'an answer read after losing access brings the record back',
      [
        [[dead(1, 'access')], feed(5)],
        [[a1], query(5)],
      ],
      'old',
    ],
    [
      'the feed brings a record back into sight with the same revision',
      [
        [[a1], feed(1)],
        [[dead(1, 'access')], feed(5)],
        [[a1], feed(6)],
      ],
      'old',
    ],
    [
      'the feed does not bring a record back from before',
      [
        [[dead(1, 'access')], feed(5)],
        [[a1], feed(5)],
      ],
      undefined,
    ],
    [
      'the cache brings nothing buried back',
      [
        [[dead(1, 'access')], feed(5)],
        [[a2], CACHE],
      ],
      undefined,
    ],
    [
      'a tombstone told again after the record came back is ignored',
      [
        [[a1], feed(1)],
        [[dead(1, 'access')], feed(5)],
        [[a1], feed(6)],
        [[dead(1, 'access')], feed(5)],
      ],
      'old',
    ],
    [
      'losing access a second time hides it again',
      [
        [[dead(1, 'access')], feed(5)],
        [[a1], feed(6)],
        [[dead(1, 'access')], feed(7)],
      ],
      undefined,
    ],
    [
      'a record back in sight goes on by revision',
      [
        [[dead(1, 'access')], feed(5)],
        [[a1], feed(6)],
        [[a2], query(1)],
      ],
      'new',
    ],
    [
      'a deletion told twice stays one',
      [
        [[dead(2)], feed(2)],
        [[dead(2)], feed(2)],
      ],
      undefined,
    ],
    [
      'a tombstone of the cache is as old as can be',
      [
        [[dead(1, 'access')], CACHE],
        [[a1], query(0)],
      ],
      'old',
    ],
  ];
  for (const [title, steps, expected] of table) {
    it(title, () => assert.equal(nameOf(after(...steps)), expected));
  }

  it('returns the same state when nothing changed', () => {
    const confirmed = after([[a2], feed(2)]);
    assert.equal(apply(confirmed, [a1, a2], feed(3)).confirmed, confirmed);
    assert.equal(apply(confirmed, [], feed(3)).confirmed, confirmed);
  });

  it('copies only the tables it touches and names what it touched', () => {
    const before = after([[a1, change('contact', contact('k'))], feed(1)]);
    const { confirmed, touched } = apply(before, [a2], feed(2));
    assert.equal(confirmed.tables.contact, before.tables.contact);
    assert.notEqual(confirmed.tables.agent, before.tables.agent);
    assert.deepEqual([...touched], ['agent', 'agent/a']);
  });

  it('keeps messages apart by conversation and names only the one it touched', () => {
    const before = after([
      [change('message', inbound('m1', 'c1', 1)), change('message', inbound('m2', 'c2', 1))],
      feed(1),
    ]);
    const { confirmed, touched } = apply(before, [change('message', inbound('m3', 'c1', 2))], feed(2));
    assert.equal(confirmed.tables.message.get('c2'), before.tables.message.get('c2'));
    assert.deepEqual([...(confirmed.tables.message.get('c1')?.keys() ?? [])], ['m1', 'm3']);
    assert.deepEqual([...touched], ['message', 'message/c1']);
  });

  it('moves a message whose conversation was merged into another', () => {
    const moved = change('message', inbound('m1', 'c2', 1, { rev: 2 }));
    const { confirmed, touched } = apply(
      after([[change('message', inbound('m1', 'c1', 1))], feed(1)]),
      [moved],
      feed(2),
    );
    assert.equal(confirmed.tables.message.get('c1')?.has('m1'), false);
    assert.equal(confirmed.tables.message.get('c2')?.has('m1'), true);
    assert.ok(touched.has('message/c1') && touched.has('message/c2'));
  });

  it('removes a message by its id alone, and knows one it never had', () => {
    const gone: Change = { kind: 'message', id: 'm1', rev: 2, gone: 'deleted' };
    const confirmed = after(
      [[change('message', inbound('m0', 'c0', 1)), change('message', inbound('m1', 'c1', 1))], feed(1)],
      [[gone], feed(2)],
      [[{ ...gone, id: 'm9' }], feed(2)],
    );
    assert.equal(confirmed.tables.message.get('c1')?.size, 0);
    assert.equal(confirmed.tombstones.size, 2);
  });

  it('drops the messages of a conversation that went out of sight', () => {
    const records = [change('conversation', conversation('c1')), change('message', inbound('m1', 'c1', 1))];
    const gone: Change = { kind: 'conversation', id: 'c1', rev: 1, gone: 'access' };
    const confirmed = after([records, feed(1)], [[gone], feed(2)]);
    assert.equal(confirmed.tables.message.has('c1'), false);
    const bare = after([[change('conversation', conversation('c2'))], feed(1)], [[{ ...gone, id: 'c2' }], feed(2)]);
    assert.equal(bare.tables.conversation.size, 0);
  });

  it('never changes the state it is given', () => {
    const before = after([[a1, change('message', inbound('m1', 'c1', 1))], feed(1)]);
    const copy = structuredClone(before);
    apply(before, [a2, dead(3), change('message', inbound('m1', 'c2', 1, { rev: 2 }))], feed(2));
    assert.deepEqual(before, copy);
  });

  it('remembers where a joined conversation went, once its tombstone counts', () => {
    const known = change('conversation', conversation('c1', { rev: 3 }));
    const joined = (rev: number): Change => ({ kind: 'conversation', id: 'c1', rev, gone: 'deleted', into: 'c2' });
    assert.deepEqual([...after([[known], feed(1)], [[joined(4)], feed(2)]).successors], [['c1', 'c2']]);
    assert.deepEqual([...after([[joined(4)], feed(2)]).successors], [['c1', 'c2']]);
    assert.deepEqual([...after([[known], feed(1)], [[joined(2)], feed(2)]).successors], []);
    const { touched } = apply(NOTHING_CONFIRMED, [joined(4)], feed(2));
    assert.ok(touched.has('conversation/c1'));
  });
});

describe('forgetTombstones', () => {
  it('forgets up to a cursor and returns the same state when there is nothing to forget', () => {
    const confirmed = after([[dead(1)], feed(5)]);
    assert.equal(forgetTombstones(confirmed, 4), confirmed);
    assert.equal(forgetTombstones(confirmed, 5).tombstones.size, 0);
  });
});
