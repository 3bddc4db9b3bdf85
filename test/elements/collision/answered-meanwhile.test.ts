import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredMeanwhile } from '../../../src/elements/collision/answered-meanwhile.ts';
import type { DraftView, MessageView } from '../../../src/store/views.ts';
import { message } from '../fake-views.ts';

const BEGUN = 1_000;
const DRAFT: DraftView = { text: 'On its way', mode: 'reply', quotedMessageId: null, begunAt: BEGUN };
const ANSWER = message({
  id: 'answer',
  direction: 'outbound',
  author: { id: 'kofi', name: 'Kofi' },
  at: BEGUN + 1,
  delivery: 'sent',
});

const rows: readonly (readonly [
  fact: string,
  answers: boolean,
  draft: Partial<DraftView>,
  said: Partial<MessageView>,
])[] = [
  ['a colleague’s answer since the first word', true, {}, {}],
  ['one that is still on its way', true, {}, { delivery: 'queued' }],
  ['an answer from the phone app', true, {}, { author: null, origin: 'echo' }],
  ['an answer from before', false, {}, { at: BEGUN }],
  ['the agent’s own', false, {}, { author: { id: 'me', name: 'Me' } }],
  ['a note', false, {}, { direction: 'internal', content: { kind: 'note', text: 'x' } }],
  ['what the customer says', false, {}, { direction: 'inbound', author: null }],
  ['what did not go', false, {}, { delivery: 'failed' }],
  ['what history brings', false, {}, { author: null, origin: 'history' }],
  ['anything while a note is written', false, { mode: 'note' }, {}],
  ['anything while nothing is written', false, { text: '' }, {}],
];

for (const [fact, answers, draft, said] of rows) {
  test(`${fact} ${answers ? 'collides' : 'does not collide'}`, () => {
    const messages = [{ ...ANSWER, ...said }];
    assert.equal(answeredMeanwhile({ ...DRAFT, ...draft }, messages, 'me')?.id ?? null, answers ? 'answer' : null);
  });
}

test('a draft that does not know since when it has words collides with nothing', () => {
  const { begunAt: _, ...unknown } = DRAFT;
  assert.equal(answeredMeanwhile(unknown, [ANSWER], 'me'), null);
});

test('of several answers the newest is told', () => {
  const later = { ...ANSWER, id: 'later', at: BEGUN + 9 };
  assert.equal(answeredMeanwhile(DRAFT, [ANSWER, later], 'me')?.id, 'later');
});
