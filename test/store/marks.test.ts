import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message, MessageContent, ReactCommand, Reaction } from '../../src/domain/index.ts';
import { messageView } from '../../src/store/selectors/message-view.ts';
import { timelineView } from '../../src/store/selectors/timeline-view.ts';
import { change, channel, contact, conversation, inbound, NOW } from './rig/build.ts';
import { pending, READY, state, withTimeline } from './rig/selector-rig.ts';
import { session } from './rig/session.ts';

const react = (emoji: string | null): ReactCommand => ({
  type: 'message.react',
  id: `react-${emoji}`,
  conversationId: 'c1',
  messageId: 'm1',
  attemptId: `at-${emoji}`,
  emoji,
});
const thumb: Reaction = { from: 'customer', emoji: '👍', at: NOW, authorId: null, attempt: null };

/** The only bubble of a conversation with this message and these commands on their way. */
function bubble(changed: Partial<Message>, ...commands: readonly ReactCommand[]) {
  const records = [
    change('channel', channel('ch1')),
    change('contact', contact('co-c1')),
    change('conversation', conversation('c1', { windowClosesAt: NOW + 3_600_000 })),
    change('message', { ...inbound('m1', 'c1', 1), wamid: 'wamid.1', sentAt: NOW, ...changed }),
  ];
  const given = state(records, { ...withTimeline(READY), pending: commands.map((command) => pending(command)) });
  const [view] = timelineView(given, 'c1').messages;
  assert.ok(view);
  return view;
}

describe('marks on a bubble', () => {
  it('show a reaction of this agent at once, and none once it is taken back', () => {
    const [shown] = bubble({}, react('❤️')).reactions;
    assert.deepEqual(
      [shown?.from, shown?.emoji, shown?.author?.id, shown?.delivery],
      ['business', '❤️', 'me', 'queued'],
    );
    assert.deepEqual(bubble({}, react('❤️'), react(null)).reactions, []);
  });

  it('keep the customer’s reaction beside it, and leave out one that was taken back', () => {
    assert.deepEqual(
      bubble({ reactions: [thumb] }, react('❤️')).reactions.map(({ emoji }) => emoji),
      ['❤️', '👍'],
    );
    assert.deepEqual(bubble({ reactions: [{ ...thumb, emoji: '' }] }).reactions, []);
  });

  it('leave out earlier wordings that say the same as the next', () => {
    const edits = ['one', 'one', 'two'].map((text, at) => ({ text, until: at }));
    const view = bubble({ content: { kind: 'text', text: 'two' }, edits });
    assert.deepEqual(
      view.edits.map(({ text }) => text),
      ['one'],
    );
  });

  const call: MessageContent = { kind: 'call', callId: 'c', outcome: 'missed', durationMs: null };
  const rows: readonly (readonly [string, Partial<Message>, boolean, boolean])[] = [
    ['a text', {}, true, true],
    ['a text the customer took back', { revokedAt: NOW }, false, false],
    ['a text WhatsApp does not know', { wamid: null }, false, true],
    ['a call', { content: call }, false, false],
    ['an order', { content: { kind: 'order', note: '', items: [] } }, true, false],
  ];
  for (const [title, changed, reacts, forwards] of rows) {
    it(`offer for ${title}: ${reacts ? '' : 'not '}to react, ${forwards ? '' : 'not '}to forward`, () => {
      const { actions } = bubble(changed);
      assert.deepEqual([actions.includes('react'), actions.includes('forward')], [reacts, forwards]);
    });
  }

  it('offer neither to somebody who only looks', () => {
    const records = [change('channel', channel('ch1')), change('conversation', conversation('c1'))];
    const given = state(records, { session: session({ roles: { ch1: 'viewer' } }) });
    const { actions } = messageView(given, { ...inbound('m1', 'c1', 1), wamid: 'wamid.1' });
    assert.deepEqual(
      actions.filter((action) => action === 'react' || action === 'forward'),
      [],
    );
  });
});
