import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isToldOfMention, type Mention, mentionedIn, mentionsIn, type Role, roleOf } from '../../src/domain/index.ts';
import { agent, channel } from './arbitraries.ts';
import { agentOf, channelOf } from './samples.ts';

const note = (mentions?: readonly Mention[]) => ({
  content: { kind: 'note', text: '@Ada @Bob', ...(mentions === undefined ? {} : { mentions }) } as const,
});

describe('whom a note names', () => {
  it('is each of them once, in its order', () => {
    const mentions = mentionsIn('@Bob, @Ada and @Bob', [
      { id: 'ada', name: 'Ada' },
      { id: 'bob', name: 'Bob' },
    ]);
    assert.deepEqual(mentionedIn(note(mentions)), ['bob', 'ada']);
  });

  it('is nobody without mentions, and nobody in what is no note', () => {
    assert.deepEqual(mentionedIn(note()), []);
    assert.deepEqual(mentionedIn({ content: { kind: 'text', text: '@Ada' } }), []);
  });
});

describe('who is told of a mention', () => {
  const open = (roles: Readonly<Record<string, Role>>) =>
    channelOf({ access: { agents: roles, teams: {}, allUsers: null, allTeams: null } });
  const cases: readonly (readonly [string, boolean, Parameters<typeof isToldOfMention>])[] = [
    ['who may only see the conversation', true, [agentOf({ id: 'bob' }), 'ada', open({ bob: 'viewer' })]],
    ['who may not see it', false, [agentOf({ id: 'bob' }), 'ada', open({ ada: 'supervisor' })]],
    ['an admin without a role there', false, [agentOf({ id: 'bob', admin: true }), 'ada', open({})]],
    ['who was deactivated', false, [agentOf({ id: 'bob', active: false }), 'ada', open({ bob: 'viewer' })]],
    ['who wrote it', false, [agentOf({ id: 'ada' }), 'ada', open({ ada: 'supervisor' })]],
  ];
  for (const [title, expected, given] of cases)
    it(`${expected ? 'is' : 'is not'} ${title}`, () => assert.equal(isToldOfMention(...given), expected));

  it('is never anybody without a role in the channel, and never the author', () => {
    fc.assert(
      fc.property(agent, channel, fc.string(), (one, where, author) => {
        if (isToldOfMention(one, author, where)) assert.notEqual(roleOf(one, where), null);
        assert.equal(isToldOfMention(one, one.id, where), false);
      }),
    );
  });
});
