import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Actor,
  decideStart,
  judgeReply,
  type Role,
  type StartCommand,
  type StartFacts,
} from '../../../src/domain/index.ts';
import { sampleChannel, sampleContact, sampleConversation } from '../../../src/testing/sample-records.ts';

const NOW = 1_000_000;
const channel = sampleChannel({ id: 'ch' });
const contact = sampleContact({ id: 'known' });
const conversation = sampleConversation({ id: 'old', channelId: 'ch', contactId: 'known' });

const start = (over: Partial<StartCommand> = {}): StartCommand => ({
  ...{ id: 'c1', type: 'conversation.start', channelId: 'ch', conversationId: 'new', contactId: 'person' },
  to: '+393331112222',
  ...over,
});
const facts = (over: Partial<StartFacts> = {}): StartFacts => ({
  ...{ channel, contact: null, conversation: null, isTaken: false, now: NOW },
  ...over,
});
const actor = (role: Role | null): Actor => ({
  agentId: 'ada',
  admin: false,
  roles: role === null ? {} : { ch: role },
});
const decided = (over: Partial<StartFacts> = {}, command = start(), role: Role | null = 'contributor') =>
  decideStart(command, facts(over), actor(role));
const told = (...given: Parameters<typeof decided>): string => {
  const decision = decided(...given);
  if (decision.outcome === 'refused') return decision.code;
  return decision.outcome === 'is-there' ? `is there: ${decision.conversation.id}` : decision.outcome;
};
const drafts = (...given: Parameters<typeof decided>) => {
  const decision = decided(...given);
  assert.ok(decision.outcome === 'changes');
  const made = { contact: decision.changes.find(({ kind }) => kind === 'contact')?.record };
  const [begun] = decision.changes.flatMap((draft) => (draft.kind === 'conversation' ? [draft.record] : []));
  assert.ok(begun);
  return { ...made, conversation: begun };
};

describe('starting a conversation', () => {
  it('makes a contact of the number and a conversation that waits for the customer', () => {
    const made = drafts({}, start({ name: '  Anna\u202E\n Bianchi ' }));
    const { rev: _, ...blank } = sampleContact({ id: 'person', name: 'Anna Bianchi', phone: '+393331112222' });
    assert.deepEqual(made.contact, blank);
    const { status, assigneeId, needsReply, unread, windowClosesAt, activityAt, createdAt } = made.conversation;
    assert.deepEqual(
      { status, assigneeId, needsReply, unread, windowClosesAt, activityAt, createdAt },
      {
        ...{ status: 'pending', assigneeId: null, needsReply: false, unread: 0 },
        ...{ windowClosesAt: null, activityAt: NOW, createdAt: NOW },
      },
    );
    assert.deepEqual([made.conversation.id, made.conversation.contactId], ['new', 'person']);
  });

  it('leaves only templates to send: the window was never opened', () => {
    const begun = { ...drafts().conversation, rev: 1 };
    const time = { now: NOW, slack: -1 };
    assert.equal(judgeReply(actor('contributor'), begun, channel, contact, time), 'window-closed');
  });

  it('takes whoever is known by the number, from another channel for example', () => {
    const made = drafts({ contact });
    assert.deepEqual([made.contact, made.conversation.contactId], [undefined, 'known']);
  });

  it('gives a known contact the name only when agents gave none before', () => {
    const nameless = { ...contact, name: null, profileName: 'Push' };
    assert.deepEqual(drafts({ contact: nameless }, start({ name: 'Anna' })).contact, { ...nameless, name: 'Anna' });
    assert.equal(drafts({ contact }, start({ name: 'Anna' })).contact, undefined);
    assert.equal(drafts({ contact: nameless }, start({ name: ' \u200B ' })).contact, undefined);
  });

  const answers: readonly (readonly [string, Parameters<typeof decided>, string])[] = [
    ['of an agent who does not see the channel', [{}, start(), null], 'not-found'],
    ['on a channel that is not there', [{ channel: null }], 'not-found'],
    ['of a viewer', [{}, start(), 'viewer'], 'role-cannot-reply'],
    [
      'of a viewer to a known number tells nothing',
      [{ contact, conversation }, start(), 'viewer'],
      'role-cannot-reply',
    ],
    ['of a contributor', [], 'changes'],
    ['of a supervisor', [{}, start(), 'supervisor'], 'changes'],
    ['without a country', [{}, start({ to: '0212345678' })], 'phone-invalid'],
    ['to a number not yet read', [{}, start({ to: '+39 333 111 2222' })], 'phone-invalid'],
    ['to the channel itself', [{}, start({ to: channel.phone })], 'phone-invalid'],
    ['that is there', [{ contact, conversation }], 'is there: old'],
    ['that is there, of somebody blocked', [{ contact: { ...contact, blocked: true }, conversation }], 'is there: old'],
    ['with somebody blocked', [{ contact: { ...contact, blocked: true } }], 'contact-blocked'],
    ['with somebody who wants no marketing', [{ contact: { ...contact, marketingOptOut: true } }], 'changes'],
    [
      'on a channel that is disconnected',
      [{ channel: { ...channel, health: 'disconnected' } }],
      'channel-disconnected',
    ],
    ['on a channel that needs attention', [{ channel: { ...channel, health: 'attention' } }], 'changes'],
    ['under an id that is in use', [{ isTaken: true }], 'id-taken'],
    ['that is there, under an id that is in use', [{ contact, conversation, isTaken: true }], 'is there: old'],
  ];
  for (const [name, given, answer] of answers) it(`${name}: ${answer}`, () => assert.equal(told(...given), answer));
});
