import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Change } from '../../src/domain/index.ts';
import { apply, type ChangeSource } from '../../src/store/apply.ts';
import { type Confirmed, NOTHING_CONFIRMED } from '../../src/store/state.ts';
import { agent, change } from './rig/build.ts';

const feed = (cursor: number): ChangeSource => ({ from: 'feed', cursor });

describe('laws of apply', () => {
  /** One history per record: revisions rise, a deletion ends it. Positions rise with them. */
  const history = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([id, length, deleted]) =>
      Array.from({ length }, (_, index): Change => {
        const rev = index + 1;
        const last = deleted && index === length - 1;
        return last
          ? { kind: 'agent', id, rev, gone: 'deleted' }
          : change('agent', agent(id, { rev, name: `${id}${rev}` }));
      }),
    );
  const histories = fc
    .uniqueArray(history, { selector: ([first]) => first?.id ?? '', maxLength: 3 })
    .map((all) => all.flat());
  const tables = (confirmed: Confirmed) => [...confirmed.tables.agent].sort();

  it('applying twice is applying once', () => {
    fc.assert(
      fc.property(histories, (changes) => {
        const once = apply(NOTHING_CONFIRMED, changes, feed(1)).confirmed;
        assert.deepEqual(tables(apply(once, changes, feed(1)).confirmed), tables(once));
      }),
    );
  });

  it('any order and any repetition of one history ends the same', () => {
    const shuffled = histories.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray([...changes, ...changes], { minLength: changes.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([changes, mixed]) => {
        const sorted = apply(NOTHING_CONFIRMED, changes, feed(1)).confirmed;
        assert.deepEqual(tables(apply(NOTHING_CONFIRMED, mixed, feed(1)).confirmed), tables(sorted));
      }),
    );
  });

  it('a batch is the same as its parts one after the other', () => {
    fc.assert(
      fc.property(histories, fc.nat(20), (changes, cut) => {
        const whole = apply(NOTHING_CONFIRMED, changes, feed(1));
        const first = apply(NOTHING_CONFIRMED, changes.slice(0, cut), feed(1));
        const second = apply(first.confirmed, changes.slice(cut), feed(1));
        assert.deepEqual(tables(second.confirmed), tables(whole.confirmed));
        assert.deepEqual(new Set([...first.touched, ...second.touched]), whole.touched);
      }),
    );
  });
});
