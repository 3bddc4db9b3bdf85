import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  CONTENT_RULES,
  type ContentKind,
  type MessageContent,
  nextWindowBoundary,
  REPLY_WINDOW_MS,
  type ReplyWindowPhase,
  replyWindowPhase,
  WINDOW_WARNING_MS,
  windowAfterInbound,
} from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { HOUR, NOW } from './samples.ts';

const text: MessageContent = { kind: 'text', text: 'Ciao' };

describe('replyWindowPhase', () => {
  const table: readonly [string, number | null, ReplyWindowPhase][] = [
    ['no window ever', null, 'never-opened'],
    ['a whole window', REPLY_WINDOW_MS, 'open'],
    ['a millisecond before the warning', WINDOW_WARNING_MS + 1, 'open'],
    ['the moment of the warning', WINDOW_WARNING_MS, 'closing'],
    ['a millisecond left', 1, 'closing'],
    ['the moment it closes', 0, 'closed'],
    ['a millisecond past', -1, 'closed'],
  ];
  for (const [title, left, phase] of table) {
    it(`${title}: ${phase}`, () => assert.equal(replyWindowPhase(left === null ? null : NOW + left, NOW), phase));
  }
});

describe('nextWindowBoundary', () => {
  const closesAt = NOW + 10 * HOUR;
  const table: readonly [string, number | null, number, number | null][] = [
    ['aims at the warning first', closesAt, NOW, closesAt - WINDOW_WARNING_MS],
    ['aims at the end from the warning on', closesAt, closesAt - WINDOW_WARNING_MS, closesAt],
    ['aims at nothing once closed', closesAt, closesAt, null],
    ['aims at nothing where none was opened', null, NOW, null],
  ];
  for (const [title, end, now, next] of table) it(title, () => assert.equal(nextWindowBoundary(end, now), next));

  it('is the first moment at which the phase is another', () => {
    fc.assert(
      fc.property(arbitrary.moment, arbitrary.moment, (end, now) => {
        const next = nextWindowBoundary(end, now);
        const phase = replyWindowPhase(end, now);
        if (next === null) assert.equal(phase, 'closed');
        else {
          assert.equal(replyWindowPhase(end, next - 1), phase);
          assert.notEqual(replyWindowPhase(end, next), phase);
        }
      }),
    );
  });
});

describe('windowAfterInbound', () => {
  it("counts 24 hours from the message's own time", () => {
    assert.equal(windowAfterInbound(null, text, 'live', NOW), NOW + 24 * HOUR);
  });

  it('counts hours, not days of a calendar: a change of the clocks moves nothing', () => {
    const beforeClocksChange = Date.UTC(2026, 2, 28, 12);
    assert.equal(windowAfterInbound(null, text, 'live', beforeClocksChange), Date.UTC(2026, 2, 29, 12));
  });

  it('never shrinks', () => {
    const known = fc.option(arbitrary.moment, { nil: null });
    const origin = fc.constantFrom('live', 'history', 'echo');
    fc.assert(
      fc.property(known, arbitrary.content, origin, arbitrary.moment, (closesAt, content, from, sentAt) => {
        const after = windowAfterInbound(closesAt, content, from, sentAt);
        assert.ok(closesAt === null || (after !== null && after >= closesAt));
      }),
    );
  });

  for (const origin of ['history', 'echo'] as const) {
    it(`is left alone by ${origin}`, () => assert.equal(windowAfterInbound(null, text, origin, NOW), null));
  }

  const opening: readonly ContentKind[] = [
    'text',
    'image',
    'video',
    'audio',
    'document',
    'sticker',
    'location',
    'contacts',
    'choice',
    'form',
    'order',
    'unsupported',
    'call-permission',
    'call',
  ];
  it('is opened by these kinds and no others', () => {
    const kinds = (Object.keys(CONTENT_RULES) as ContentKind[]).filter((kind) => {
      const content = { kind } as MessageContent; // only the kind is looked at
      return windowAfterInbound(null, content, 'live', NOW) !== null;
    });
    assert.deepEqual(kinds.sort(), [...opening].sort());
  });
});
