import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isOneEmoji,
  type Message,
  REACTION_AGE_MAX_MS,
  type ReactCommand,
  type Reaction,
  type RefusalCode,
} from '../../../src/domain/index.ts';
import { attemptOf, conversationOf, fullWorld, messageOf, NOW, outbound } from '../samples.ts';
import { assertNothing, assertRefused, assertWrites, judge, type Scene } from './judge.ts';

const react: ReactCommand = {
  type: 'message.react',
  id: 'c1',
  conversationId: 'cv',
  messageId: 'm1',
  attemptId: 'new',
  emoji: '👍',
};
const attempt = { id: 'new', wamid: null, delivery: 'queued', times: { queued: NOW }, error: null } as const;
const ours: Reaction = { from: 'business', emoji: '👍', at: NOW, authorId: 'ada', attempt };
const worldWith = (message: Message) => fullWorld({ messages: [message] });
const had = (changed: Partial<Reaction>) => messageOf({ reactions: [{ ...ours, at: NOW - 9, ...changed }] });

describe('reacting', () => {
  it('writes the reaction of the business with an attempt that waits', () => {
    const message = messageOf();
    assertWrites(judge(react, { world: worldWith(message) }), {
      kind: 'message',
      record: { ...message, reactions: [ours] },
    });
  });

  it('to a message of ours works once WhatsApp knows it', () => {
    const message = { ...outbound('sent'), id: 'm1', attempts: [attemptOf('sent', { wamid: 'wamid.out' })] };
    assertWrites(judge(react, { world: worldWith(message) }), {
      kind: 'message',
      record: { ...message, reactions: [ours] },
    });
  });

  it('with nothing takes the reaction back and remembers when', () => {
    const message = had({ attempt: attemptOf('sent') });
    assertWrites(judge({ ...react, emoji: null }, { world: worldWith(message) }), {
      kind: 'message',
      record: { ...message, reactions: [{ ...ours, emoji: '' }] },
    });
  });

  it('wins over what the phone app did at a time ahead of ours', () => {
    const message = had({ emoji: '😂', at: NOW + 5, attempt: null });
    assertWrites(judge(react, { world: worldWith(message) }), {
      kind: 'message',
      record: { ...message, reactions: [{ ...ours, at: NOW + 6 }] },
    });
  });

  const nothing: readonly (readonly [string, string | null, Message])[] = [
    ['the same emoji again', '👍', had({ attempt: attemptOf('sent') })],
    ['taking back what is not there', null, messageOf()],
    ['taking back what was taken back', null, had({ emoji: '' })],
  ];
  for (const [title, emoji, message] of nothing) {
    it(`changes nothing: ${title}`, () => assertNothing(judge({ ...react, emoji }, { world: worldWith(message) })));
  }

  it('the same way again after a failure is a new attempt', () => {
    for (const delivery of ['failed', 'unknown'] as const) {
      const message = had({ attempt: attemptOf(delivery) });
      assertWrites(judge(react, { world: worldWith(message) }), {
        kind: 'message',
        record: { ...message, reactions: [ours] },
      });
    }
  });

  const call = { kind: 'call', callId: 'wacid.1', outcome: 'missed', durationMs: null } as const;
  const targets: readonly (readonly [string, Partial<Message>, RefusalCode])[] = [
    ['in another conversation', { conversationId: 'other' }, 'not-found'],
    ['a person took back before it left', { discardedAt: NOW }, 'not-found'],
    ['that is a note', { direction: 'internal', content: { kind: 'note', text: 'x' } }, 'reaction-invalid'],
    ['that is a call', { content: call }, 'reaction-invalid'],
    ['that is only known by its edit', { content: { kind: 'edit', targetWamid: 'w', text: 'x' } }, 'reaction-invalid'],
    ['the customer took back', { revokedAt: NOW }, 'reaction-invalid'],
    ['WhatsApp does not know', { wamid: null }, 'reaction-invalid'],
    ['of more than 30 days', { sentAt: NOW - REACTION_AGE_MAX_MS - 1 }, 'too-old'],
  ];
  for (const [title, changed, code] of targets) {
    it(`to a message ${title} is refused: ${code}`, () => {
      assertRefused(judge(react, { world: worldWith(messageOf(changed)) }), code);
    });
  }

  it('to a message of exactly 30 days goes', () => {
    const message = messageOf({ sentAt: NOW - REACTION_AGE_MAX_MS });
    assert.equal(judge(react, { world: worldWith(message) }).outcome, 'changes');
  });

  const scenes: readonly (readonly [string, Scene, RefusalCode])[] = [
    ['a viewer', { role: 'viewer' }, 'role-cannot-reply'],
    ['somebody who may not see it', { role: null }, 'not-found'],
    [
      'a closed window',
      { world: fullWorld({ conversation: conversationOf({ windowClosesAt: NOW }) }) },
      'window-closed',
    ],
  ];
  for (const [title, scene, code] of scenes) {
    it(`is refused for ${title}: ${code}`, () => assertRefused(judge(react, scene), code));
  }
});

describe('one emoji', () => {
  for (const emoji of ['👍', '👍🏽', '❤️', '❤', '👩‍👩‍👧‍👦', '🇫🇮', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '🏳️‍🌈', '🫶🏿', '☺️']) {
    it(`is ${emoji}`, () => {
      assert.ok(isOneEmoji(emoji));
      assert.notEqual(judge({ ...react, emoji }).outcome, 'refused');
    });
  }
  for (const text of ['', 'a', '1', '👍👍', '👍 ', ' ', '👍a', '🇫', '\u200D', '<b>', '👍\n', '👍\u200D']) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.ok(!isOneEmoji(text));
      assertRefused(judge({ ...react, emoji: text }), 'reaction-invalid');
    });
  }
});
