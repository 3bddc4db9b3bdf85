import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AddNoteCommand, NOTE_MAX, UNMARKED } from '../../../src/domain/index.ts';
import { agentOf, channelOf, contactOf, conversationOf, fullWorld, NOW, worldOf } from '../samples.ts';
import { assertMissing, assertRefused, assertWrites, judge } from './judge.ts';

const note: AddNoteCommand = { type: 'note.add', id: 'c1', conversationId: 'cv', messageId: 'n1', text: 'Called back' };

const written = {
  id: 'n1',
  conversationId: 'cv',
  channelId: 'ch',
  direction: 'internal',
  origin: 'live',
  content: { kind: 'note', text: 'Called back' },
  place: null,
  sentAt: NOW,
  late: false,
  wamid: null,
  authorId: 'ada',
  quoted: null,
  forwarded: 'no',
  attempts: [],
  discardedAt: null,
  ...UNMARKED,
};

describe('adding a note', () => {
  for (const role of ['viewer', 'contributor', 'supervisor'] as const) {
    it(`writes it without any attempt to send, for a ${role} (SPK-46)`, () => {
      assertWrites(judge(note, { role }), { kind: 'message', record: written });
    });
  }

  it('asks neither for window nor channel nor contact', () => {
    const conversation = conversationOf({ windowClosesAt: null, status: 'resolved' });
    const world = worldOf({
      conversation,
      channel: channelOf({ health: 'disconnected' }),
      contact: contactOf({ phone: null }),
    });
    assertWrites(judge(note, { world }), { kind: 'message', record: written });
    assert.deepEqual(world.asked, ['conversation cv', 'message n1']);
  });

  describe('that names colleagues', () => {
    const text = 'Ask @Bob';
    const mentions = [{ agentId: 'bob', from: 4, to: 8 }];
    it('keeps who they are', () => {
      const world = fullWorld({ agent: agentOf({ id: 'bob' }) });
      const content = { kind: 'note', text, mentions };
      assertWrites(judge({ ...note, text, mentions }, { world }), { kind: 'message', record: { ...written, content } });
    });
    it('asks for all of them at once', () => {
      const two = [...mentions, { agentId: 'eva', from: 9, to: 13 }];
      const world = worldOf({ conversation: conversationOf() });
      assertMissing(
        judge({ ...note, text: 'Ask @Bob @Eva', mentions: two }, { world }),
        { kind: 'agent', id: 'bob' },
        { kind: 'agent', id: 'eva' },
      );
    });
    it('is refused when they are nobody, or stand elsewhere', () => {
      assertRefused(judge({ ...note, text, mentions }), 'not-found');
      assertRefused(judge({ ...note, text: 'Ask Bob', mentions }), 'name-invalid');
    });
  });

  it('of nothing is refused', () => assertRefused(judge({ ...note, text: ' ' }), 'text-empty'));
  it('at its limit goes, beyond it is refused', () => {
    assert.equal(judge({ ...note, text: 'x'.repeat(NOTE_MAX) }).outcome, 'changes');
    assertRefused(judge({ ...note, text: 'x'.repeat(NOTE_MAX + 1) }), 'text-too-long');
  });
  it('under an id that is taken is refused', () => assertRefused(judge({ ...note, messageId: 'm1' }), 'id-taken'));
  it('is refused to somebody without access, who learns nothing', () =>
    assertRefused(judge(note, { role: null, world: fullWorld() }), 'not-found'));
});
