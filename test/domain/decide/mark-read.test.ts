import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Conversation,
  comparePlaces,
  decide,
  type MarkReadCommand,
  type Place,
  summarize,
  type World,
} from '../../../src/domain/index.ts';
import * as arbitrary from '../arbitraries.ts';
import { actorOf, conversationOf, fullWorld, messageOf, NOW, worldOf } from '../samples.ts';
import { assertMissing, assertNothing, assertRefused, assertWrites, judge } from './judge.ts';

const at = (seq: number): Place => ({ at: NOW, seq });
const readUpTo = (upTo: Place): MarkReadCommand => ({
  type: 'conversation.read',
  id: 'c1',
  conversationId: 'cv',
  upTo,
});

/** Ten messages, of which the eighth is the last that asks for a reply. */
const conversation = conversationOf({
  unread: 5,
  readUpTo: at(3),
  lastInbound: at(8),
  lastMessage: summarize(messageOf(), at(10)),
});

describe('marking read', () => {
  for (const role of ['viewer', 'contributor', 'supervisor'] as const) {
    it(`to the end leaves nothing unread, for a ${role}, and needs no count`, () => {
      const world = worldOf({ conversation });
      const record = { ...conversation, readUpTo: at(8), unread: 0 };
      assertWrites(judge(readUpTo(at(8)), { world, role }), { kind: 'conversation', record });
      assert.deepEqual(world.asked, ['conversation cv']);
    });
  }

  it('half-way asks how many are left', () => {
    const record = { ...conversation, readUpTo: at(5), unread: 3 };
    assertWrites(judge(readUpTo(at(5)), { world: fullWorld({ conversation, unreadAfter: 3 }) }), {
      kind: 'conversation',
      record,
    });
  });

  it('half-way is undetermined where that is not loaded', () => {
    assertMissing(judge(readUpTo(at(5)), { world: worldOf({ conversation }) }), {
      kind: 'unread-after',
      id: 'cv',
      place: at(5),
    });
  });

  it('changes nothing at or below the mark: reading never goes back', () => {
    for (const seq of [1, 2, 3]) assertNothing(judge(readUpTo(at(seq)), { world: fullWorld({ conversation }) }));
  });

  it('reaches no further than what was said, so that nothing yet to come is read in advance', () => {
    const future = { at: NOW * 2, seq: 1 };
    const record = { ...conversation, readUpTo: at(10), unread: 0 };
    assertWrites(judge(readUpTo(future), { world: fullWorld({ conversation }) }), { kind: 'conversation', record });
    const asked = conversationOf({ ...conversation, lastMessage: null });
    const upToInbound = { ...asked, readUpTo: at(8), unread: 0 };
    assertWrites(judge(readUpTo(future), { world: fullWorld({ conversation: asked }) }), {
      kind: 'conversation',
      record: upToInbound,
    });
  });

  it('changes nothing where nothing was said', () => {
    const empty = conversationOf({ unread: 0, lastInbound: null, lastMessage: null });
    assertNothing(judge(readUpTo(at(1)), { world: fullWorld({ conversation: empty }) }));
  });

  it('reads what we said ourselves without a count', () => {
    const ours = conversationOf({ unread: 0, lastInbound: null, lastMessage: summarize(messageOf(), at(4)) });
    const record = { ...ours, readUpTo: at(4), unread: 0 };
    assertWrites(judge(readUpTo(at(4)), { world: worldOf({ conversation: ours }) }), { kind: 'conversation', record });
  });

  it('is refused to somebody without access, who learns nothing', () => {
    assertRefused(judge(readUpTo(at(8)), { role: null }), 'not-found');
  });

  it('ends at the furthest mark in any order of any agents', () => {
    const marks = fc.array(fc.record({ at: fc.nat(4), seq: fc.nat(4) }, { noNullPrototype: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(marks, fc.array(arbitrary.place, { maxLength: 3 }), (places, _) => {
        const start = conversationOf({
          unread: 0,
          lastInbound: null,
          lastMessage: summarize(messageOf(), { at: 4, seq: 4 }),
        });
        const ends = [places, places.toReversed(), places.toSorted(comparePlaces)].map(
          (order) =>
            order.reduce<Conversation>((known, upTo) => {
              const decision = decide(readUpTo(upTo), fullWorld({ conversation: known }) as World, actorOf('viewer'), {
                now: NOW,
                slack: 0,
              });
              assert.ok(decision.outcome === 'changes');
              const [change] = decision.changes;
              return change?.kind === 'conversation' ? { ...change.record, rev: known.rev + 1 } : known;
            }, start).readUpTo,
        );
        for (const end of ends) assert.deepEqual(end, places.toSorted(comparePlaces).at(-1));
      }),
    );
  });
});
