import { describe, it } from 'node:test';
import type { Agent, AssignCommand, ChannelAccess, Role } from '../../../src/domain/index.ts';
import { agentOf, channelOf, conversationOf, fullWorld, worldOf } from '../samples.ts';
import { assertMissing, assertNothing, assertRefused, assertWrites, judge } from './judge.ts';

const give = (assigneeId: string | null): AssignCommand => ({
  type: 'conversation.assign',
  id: 'c1',
  conversationId: 'cv',
  assigneeId,
});

const nobody: ChannelAccess = { agents: {}, teams: {}, allUsers: null, allTeams: null };

describe('assigning', () => {
  const owners: readonly (string | null)[] = [null, 'bob', 'ada'];
  for (const from of owners) {
    for (const to of owners) {
      const conversation = conversationOf({ assigneeId: from });
      const agent = agentOf({ id: to ?? 'ada' });
      const access = { ...nobody, allUsers: 'contributor' as const };
      const world = fullWorld({ conversation, agent, channel: channelOf({ access }) });
      it(`${from} → ${to} ${from === to ? 'changes nothing' : 'changes the owner and nothing else'}`, () => {
        const decision = judge(give(to), { world });
        if (from === to) assertNothing(decision);
        else assertWrites(decision, { kind: 'conversation', record: { ...conversation, assigneeId: to } });
      });
    }
  }

  it('a resolved conversation takes it up again as Pending: a resolved one has no owner (SPK-37)', () => {
    const conversation = conversationOf({ status: 'resolved' });
    const record = { ...conversation, status: 'pending', assigneeId: 'ada' };
    assertWrites(judge(give('ada'), { world: fullWorld({ conversation }) }), { kind: 'conversation', record });
  });

  it('a pending conversation to nobody leaves it Pending', () => {
    const conversation = conversationOf({ status: 'pending', assigneeId: 'bob' });
    const record = { ...conversation, assigneeId: null };
    assertWrites(judge(give(null), { world: worldOf({ conversation }) }), { kind: 'conversation', record });
  });

  const assignees: readonly [string, Partial<Agent>, Role | null, boolean][] = [
    ['a contributor', {}, 'contributor', true],
    ['a supervisor', {}, 'supervisor', true],
    ['a viewer, who could not answer', {}, 'viewer', false],
    ['an agent without access', {}, null, false],
    ['an admin without access', { admin: true }, null, false],
    ['a deactivated agent', { active: false }, 'supervisor', false],
  ];
  for (const [title, agent, role, allowed] of assignees) {
    it(`to ${title} is ${allowed ? 'done' : 'refused'}`, () => {
      const conversation = conversationOf();
      const agents = role === null ? {} : { bob: role };
      const channel = channelOf({ access: { ...nobody, agents } });
      const world = fullWorld({ conversation, channel, agent: agentOf({ id: 'bob', ...agent }) });
      const decision = judge(give('bob'), { world });
      if (allowed) assertWrites(decision, { kind: 'conversation', record: { ...conversation, assigneeId: 'bob' } });
      else assertRefused(decision, 'assignee-without-access');
    });
  }

  it('to an agent nobody knows is refused as one without access', () =>
    assertRefused(judge(give('nobody')), 'assignee-without-access'));
  it('in a channel that is gone is refused', () =>
    assertRefused(judge(give('ada'), { world: fullWorld({ channel: null }) }), 'not-found'));
  it('is refused to a viewer', () => assertRefused(judge(give(null), { role: 'viewer' }), 'role-cannot-assign'));
  it('is refused to somebody without access, who learns nothing', () =>
    assertRefused(judge(give(null), { role: null }), 'not-found'));

  it('is undetermined without the agent', () => {
    assertMissing(judge(give('bob'), { world: worldOf({ conversation: conversationOf() }) }), {
      kind: 'agent',
      id: 'bob',
    });
  });
  it('is undetermined without the channel', () => {
    const world = worldOf({ conversation: conversationOf(), agent: agentOf() });
    assertMissing(judge(give('ada'), { world }), { kind: 'channel', id: 'ch' });
  });
});
