import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Arrivals } from '../../../src/elements/conversation/arrivals.ts';
import { dayOf, GROUP_MS, sameGroup, sameOrder, severalAuthors } from '../../../src/elements/conversation/grouping.ts';
import { targetOf } from '../../../src/elements/conversation/row-keys.ts';
import { timelineDays, timelineRows } from '../../../src/elements/conversation/timeline-rows.ts';
import { message, NOW } from '../fake-views.ts';

const mate = { id: 'agent-2', name: 'Aino' };
const ids = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id);
const named = (...names: string[]) => names.map((id) => message({ id }));

describe('arrivals', () => {
  it('are what comes behind or between known messages, once', () => {
    const arrivals = new Arrivals();
    assert.deepEqual(arrivals.take({ messages: named('a', 'b'), newer: 'end' }), []);
    assert.deepEqual(ids(arrivals.take({ messages: named('a', 'c', 'b', 'd', 'e'), newer: 'end' })), ['c', 'd', 'e']);
    assert.deepEqual(arrivals.take({ messages: named('a', 'c', 'b', 'd', 'e'), newer: 'end' }), []);
  });

  it('are not what is loaded before known messages, nor another stretch', () => {
    const arrivals = new Arrivals();
    arrivals.take({ messages: named('m', 'n'), newer: 'end' });
    assert.deepEqual(arrivals.take({ messages: named('k', 'l', 'm', 'n'), newer: 'end' }), []);
    assert.deepEqual(arrivals.take({ messages: named('x', 'y'), newer: 'end' }), []);
  });
});

describe('groups', () => {
  const first = message({ at: NOW });
  const cases: readonly (readonly [string, Parameters<typeof message>[0], boolean])[] = [
    ['the same sender within three minutes', { at: NOW + GROUP_MS }, true],
    ['the same sender after three minutes', { at: NOW + GROUP_MS + 1 }, false],
    ['the other side', { at: NOW, direction: 'outbound' }, false],
    ['another agent', { at: NOW, author: mate }, false],
    ['a note', { at: NOW, content: { kind: 'note', text: 'x' } }, false],
    ['a line', { at: NOW, content: { kind: 'system', event: 'x', text: 'x' } }, false],
    ['the phone app', { at: NOW, origin: 'echo' }, false],
  ];
  for (const [name, later, same] of cases) {
    it(`${same ? 'join' : 'do not join'} ${name}`, () => assert.equal(sameGroup(first, message(later)), same));
  }

  it('name authors once two of them wrote', () => {
    assert.equal(severalAuthors([message({ author: mate }), message({ author: mate }), message()]), false);
    assert.equal(severalAuthors([message({ author: mate }), message({ author: { ...mate, id: 'other' } })]), true);
  });

  it('keep a list in order whatever became of its messages', () => {
    assert.equal(sameOrder(named('a', 'b'), named('a', 'b')), true);
    assert.equal(sameOrder(named('a', 'b'), named('b', 'a')), false);
    assert.equal(sameOrder(named('a'), named('a', 'b')), false);
  });
});

describe('rows', () => {
  it('begin days and groups by their neighbours, in sight or not', () => {
    const day = dayOf(NOW);
    const list = [-2, -1, 1, 2].map((minutes) => message({ id: `${minutes}`, at: day + minutes * 60_000 }));
    const rows = timelineRows(
      [1, 2, 3].map((index) => ({ key: `${index}`, index })),
      list,
      '2',
    );
    assert.deepEqual(
      rows.map(({ beginsDay, first, last, unread }) => [beginsDay, first, last, unread]),
      [
        [false, false, true, false],
        [true, true, true, false],
        [false, true, true, true],
      ].map((row, index) => (index === 0 ? [false, false, false, false] : row)),
    );
    assert.deepEqual(
      timelineDays(rows).map(({ rows: inDay }) => inDay.length),
      [1, 2],
    );
  });

  it('of one day that comes twice keep their places', () => {
    const day = dayOf(NOW);
    const list = [60_000, -60_000, 120_000].map((ms, index) => message({ id: `${index}`, at: day + ms }));
    const rows = timelineRows(
      list.map((_, index) => ({ key: `${index}`, index })),
      list,
      null,
    );
    const days = timelineDays(rows);
    assert.equal(days.length, 3);
    assert.equal(new Set(days.map(({ key }) => key)).size, 3);
  });
});

describe('keys', () => {
  for (const [key, at, onRow, target] of [
    ['ArrowUp', 5, true, 4],
    ['ArrowUp', 0, true, 0],
    ['ArrowUp', 5, false, 5],
    ['ArrowDown', 9, true, 9],
    ['ArrowDown', 5, true, 6],
    ['Home', 5, true, 0],
    ['End', 5, true, 9],
    ['PageUp', 5, true, null],
  ] as const) {
    it(`${key} at ${at} ${onRow ? 'on a message' : 'on the list'} goes to ${target}`, () =>
      assert.equal(targetOf(key, at, 10, onRow), target));
  }
});
