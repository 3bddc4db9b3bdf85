import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Annotation,
  annotated,
  isStray,
  type Message,
  type MessageContent,
  type Reaction,
  withEdit,
  withMarksOf,
  withReaction,
  withRevoke,
} from '../../src/domain/index.ts';
import { attemptOf, messageOf } from './samples.ts';

const by = (emoji: string, at: number, from: Reaction['from'] = 'customer'): Reaction => ({
  from,
  emoji,
  at,
  authorId: null,
  attempt: null,
});
const shown = ({ reactions }: Pick<Message, 'reactions'>) => reactions.map(({ from, emoji }) => `${from} ${emoji}`);
const said = messageOf({ content: { kind: 'text', text: 'one' } });

describe('a reaction', () => {
  it('stands beside the one of the other side and replaces the own one', () => {
    const both = withReaction(withReaction(said, by('👍', 5)), by('❤️', 6, 'business'));
    assert.deepEqual(shown(both), ['business ❤️', 'customer 👍']);
    assert.deepEqual(shown(withReaction(both, by('😂', 7))), ['business ❤️', 'customer 😂']);
  });

  const rows: readonly (readonly [title: string, known: Reaction, late: Reaction, stays: string])[] = [
    ['that is older does not replace a newer one', by('👍', 5), by('😂', 4), '👍'],
    ['that is older does not bring back what was taken back', by('', 5), by('😂', 4), ''],
    ['taken back in the same second stays taken back', by('👍', 5), by('', 5), ''],
    ['of the same second is the greater one', by('❤', 5), by('👍', 5), '👍'],
  ];
  for (const [title, first, second, stays] of rows) {
    it(title, () => {
      for (const order of [[first, second] as const, [second, first] as const]) {
        assert.deepEqual(
          order.reduce(withReaction, said).reactions.map(({ emoji }) => emoji),
          [stays],
        );
      }
    });
  }

  it('of ours keeps how far it came when it is told again', () => {
    const sent = { ...by('👍', 5, 'business'), attempt: attemptOf('sent') };
    const queued = { ...by('👍', 5, 'business'), attempt: attemptOf('queued') };
    for (const order of [[sent, queued] as const, [queued, sent] as const]) {
      assert.equal(order.reduce(withReaction, said).reactions[0]?.attempt?.delivery, 'sent');
    }
  });
});

describe('an edit', () => {
  it('shows the new words and keeps the old ones with the time they stood until', () => {
    const twice = withEdit(withEdit(said, { text: 'two', at: 10 }), { text: 'three', at: 20 });
    assert.deepEqual(twice.content, { kind: 'text', text: 'three' });
    assert.deepEqual(twice.edits, [
      { text: 'one', until: 10 },
      { text: 'two', until: 20 },
    ]);
  });

  it('that comes late takes its place among the earlier wordings', () => {
    const twice = withEdit(withEdit(said, { text: 'three', at: 20 }), { text: 'two', at: 10 });
    assert.deepEqual(twice.content, { kind: 'text', text: 'three' });
    assert.deepEqual(
      twice.edits.map(({ text }) => text),
      ['one', 'two'],
    );
  });

  it('changes or removes a caption and leaves the file', () => {
    const image = messageOf({ content: { kind: 'image', mediaId: '7', mime: 'image/png', caption: 'a' } });
    assert.deepEqual(withEdit(image, { text: 'b', at: 1 }).content, { ...image.content, caption: 'b' });
    assert.deepEqual(withEdit(image, { text: null, at: 1 }).content, {
      kind: 'image',
      mediaId: '7',
      mime: 'image/png',
    });
  });

  it('leaves a message without words alone', () => {
    const place = messageOf({ content: { kind: 'location', latitude: 0, longitude: 0 } });
    assert.equal(withEdit(place, { text: 'b', at: 1 }), place);
  });

  it('does nothing after a revoke, whichever came first', () => {
    const edit = { text: 'two', at: 20 };
    for (const after of [withEdit(withRevoke(said, 10), edit), withRevoke(withEdit(said, edit), 10)]) {
      assert.deepEqual([after.content, after.edits, after.revokedAt], [said.content, [], 10]);
    }
  });
});

describe('a revoke', () => {
  it('keeps what was said and the earliest time', () => {
    const twice = withRevoke(withRevoke(said, 30), 20);
    assert.deepEqual([twice.content, twice.revokedAt], [said.content, 20]);
    assert.equal(withRevoke(twice, 40), twice);
  });
});

const time = fc.integer({ min: 1, max: 6 });
const plain = { noNullPrototype: true } as const;
const reaction = fc.record(
  {
    from: fc.constantFrom('customer' as const, 'business' as const),
    emoji: fc.constantFrom('', '👍', '❤️'),
    at: time,
    authorId: fc.constant(null),
    attempt: fc.constant(null),
  },
  plain,
);
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ act: fc.constant('react' as const), reaction }, plain),
  fc.record({ act: fc.constant('edit' as const), text: fc.constantFrom(null, '', 'a', 'b'), at: time }, plain),
  fc.record({ act: fc.constant('revoke' as const), at: time }, plain),
);
const contents: readonly MessageContent[] = [
  { kind: 'text', text: 'first' },
  { kind: 'image', mediaId: '1', mime: 'image/png' },
  { kind: 'location', latitude: 1, longitude: 1 },
];
const target = fc.constantFrom(...contents).map((content) => messageOf({ content }));
const stray = messageOf({ id: 's', content: { kind: 'reaction', targetWamid: 'wamid.in', emoji: null } });

const shuffled = fc
  .array(annotation, { maxLength: 8 })
  .chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2, maxLength: events.length * 2 }),
    ),
  );

describe('annotations', () => {
  it('end the same in any order, with any duplicates', () => {
    fc.assert(
      fc.property(target, shuffled, (message, [events, again]) => {
        assert.deepEqual(again.reduce(annotated, message), events.reduce(annotated, message));
      }),
    );
  });

  it('end the same when the message comes after any of them', () => {
    fc.assert(
      fc.property(target, shuffled, fc.nat(16), (message, [events, again], cut) => {
        const waiting = again.slice(0, cut).reduce(annotated, stray);
        const arrived = again.slice(cut).reduce(annotated, withMarksOf(message, waiting));
        assert.deepEqual(arrived, events.reduce(annotated, message));
      }),
    );
  });

  it('of a message nobody knows leave one line that is the same in any order', () => {
    fc.assert(
      fc.property(shuffled, ([events, again]) => {
        const line = again.reduce(annotated, stray);
        assert.deepEqual(line, events.reduce(annotated, stray));
        assert.ok(isStray(line));
      }),
    );
  });

  it('never change anything but the words and the marks', () => {
    fc.assert(
      fc.property(target, shuffled, (message, [events]) => {
        const { content, reactions, edits, revokedAt, ...rest } = events.reduce(annotated, message);
        assert.equal(content.kind, message.content.kind);
        assert.deepEqual({ ...message, ...rest }, message);
        assert.ok(reactions.length <= 2);
        assert.ok(edits.every(({ until }) => revokedAt === null || until <= revokedAt));
      }),
    );
  });

  it('leave a message as it is when there are none', () => {
    assert.equal(withMarksOf(said, stray), said);
  });
});
