import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Agent, type ChannelAccess, ROLES, type Role, roleOf } from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { agentOf, channelOf } from './samples.ts';

const nobody: ChannelAccess = { agents: {}, teams: {}, allUsers: null, allTeams: null };

describe('roleOf', () => {
  const table: readonly [string, Partial<Agent>, Partial<ChannelAccess>, Role | null][] = [
    ['has none where nobody has access', {}, {}, null],
    ['has the personal role', {}, { agents: { ada: 'viewer' } }, 'viewer'],
    ["has nothing from a colleague's role", {}, { agents: { bob: 'supervisor' } }, null],
    ["has the role of the agent's team (SPK-43)", { teamIds: ['t1'] }, { teams: { t1: 'contributor' } }, 'contributor'],
    ["has nothing from somebody else's team", { teamIds: ['t1'] }, { teams: { t2: 'contributor' } }, null],
    [
      'has the strongest of several teams (SPK-44)',
      { teamIds: ['t1', 't2', 't3'] },
      { teams: { t1: 'viewer', t2: 'supervisor', t3: 'contributor' } },
      'supervisor',
    ],
    ['has what all users have (SPK-51)', {}, { allUsers: 'contributor' }, 'contributor'],
    [
      'has what all teams have as a member of any (SPK-51)',
      { teamIds: ['t9'] },
      { allTeams: 'contributor' },
      'contributor',
    ],
    ['has nothing from all teams without a team', {}, { allTeams: 'supervisor' }, null],
    [
      'keeps a personal role stronger than the switches',
      { teamIds: ['t1'] },
      { agents: { ada: 'supervisor' }, allUsers: 'viewer', allTeams: 'contributor' },
      'supervisor',
    ],
    [
      'keeps switches stronger than the personal role',
      {},
      { agents: { ada: 'viewer' }, allUsers: 'contributor' },
      'contributor',
    ],
    ['has none by being admin', { admin: true }, {}, null],
    [
      'has none once deactivated, whatever stands in the lists',
      { active: false, teamIds: ['t1'] },
      { agents: { ada: 'supervisor' }, teams: { t1: 'supervisor' }, allUsers: 'supervisor', allTeams: 'supervisor' },
      null,
    ],
  ];
  for (const [title, agent, access, role] of table) {
    it(`an agent ${title}`, () => {
      assert.equal(roleOf(agentOf({ id: 'ada', ...agent }), channelOf({ access: { ...nobody, ...access } })), role);
    });
  }

  it('is the strongest of everything that grants one', () => {
    fc.assert(
      fc.property(
        arbitrary.agent,
        arbitrary.channel,
        fc.option(arbitrary.role, { nil: null }),
        fc.option(arbitrary.role),
        (agent, channel, personal, ofTeam) => {
          const agents = personal === null ? {} : { [agent.id]: personal };
          const teams = ofTeam === null ? {} : Object.fromEntries(agent.teamIds.map((id) => [id, ofTeam]));
          const access = { ...channel.access, agents, teams };
          const inTeam = agent.teamIds.length > 0;
          const grants = [personal, access.allUsers, inTeam ? ofTeam : null, inTeam ? access.allTeams : null];
          const best = ROLES.findLast((role) => grants.includes(role)) ?? null;
          assert.equal(roleOf(agent, { ...channel, access }), agent.active ? best : null);
        },
      ),
    );
  });

  it('never shrinks when an admin grants more', () => {
    fc.assert(
      fc.property(arbitrary.agent, arbitrary.channel, arbitrary.role, (agent, channel, allUsers) => {
        const before = roleOf(agent, channel);
        const strongest = ROLES.findLast((role) => role === allUsers || role === channel.access.allUsers) ?? allUsers;
        const after = roleOf(agent, { ...channel, access: { ...channel.access, allUsers: strongest } });
        const rank = (role: Role | null) => (role === null ? -1 : ROLES.indexOf(role));
        assert.ok(rank(after) >= rank(before));
      }),
    );
  });
});
