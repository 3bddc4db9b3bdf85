import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayRole, type Role } from '../../src/domain/index.ts';
import { CONTACTS } from '../../src/mock/sample/contacts.ts';
import { DIALOGUES } from '../../src/mock/sample/dialogues.ts';
import { AGENTS, type AgentKey, CHANNELS, type ChannelKey, TEAMS } from '../../src/mock/sample/workspace.ts';

const contact = (key: string) => CONTACTS.find((other) => other.key === key);

/** The roles an agent has on a channel, by person and by team. */
function rolesOn(agentKey: AgentKey, channelKey: ChannelKey): readonly Role[] {
  const channel = CHANNELS.find(({ key }) => key === channelKey);
  const agent = AGENTS.find(({ key }) => key === agentKey);
  assert.ok(channel && agent);
  const own = channel.agents[agentKey];
  return [...(own ? [own] : []), ...agent.teams.flatMap((team) => channel.teams[team] ?? [])];
}

describe('the sample workspace', () => {
  it('has three channels, twelve agents in three teams and every role', () => {
    assert.equal(CHANNELS.length, 3);
    assert.equal(AGENTS.length, 12);
    assert.equal(Object.keys(TEAMS).length, 3);
    const roles = AGENTS.flatMap((agent) => CHANNELS.flatMap((channel) => rolesOn(agent.key, channel.key)));
    assert.deepEqual([...new Set(roles)].sort(), ['contributor', 'supervisor', 'viewer']);
    assert.equal(AGENTS.filter((agent) => agent.admin).length, 1);
  });

  it('has forty contacts: one by username only, Arabic names, and one name of sixty characters', () => {
    assert.equal(CONTACTS.length, 40);
    assert.equal(new Set(CONTACTS.map((one) => one.userId)).size, 40);
    assert.deepEqual(
      CONTACTS.filter((one) => one.phone === null).map((one) => [one.username, one.name]),
      [['windrose.rides', '']],
    );
    assert.ok(CONTACTS.some((one) => /\p{Script=Arabic}/u.test(one.name)));
    assert.equal(Math.max(...CONTACTS.map((one) => [...one.name].length)), 60);
  });

  it('has sixty conversations, one per contact and channel, in nine languages and every queue', () => {
    assert.equal(DIALOGUES.length, 60);
    assert.equal(new Set(DIALOGUES.map(({ contact: key, channel }) => `${key}/${channel}`)).size, 60);
    const languages = new Set(DIALOGUES.map((dialogue) => contact(dialogue.contact)?.language));
    assert.deepEqual([...languages].sort(), ['ar', 'cs', 'de', 'en', 'es', 'fi', 'fr', 'it', 'pt-BR']);
    assert.deepEqual([...new Set(DIALOGUES.map((dialogue) => dialogue.left?.status ?? 'as it is'))].sort(), [
      'as it is',
      'pending',
      'resolved',
    ]);
  });

  it('lets only agents answer who may, and only after the customer wrote', () => {
    for (const { channel, turns, contact: key } of DIALOGUES) {
      assert.ok(contact(key), key);
      assert.equal(turns[0]?.by, 'customer', key);
      for (const turn of turns) {
        if (turn.by === 'customer') continue;
        const right = 'note' in turn ? 'annotate' : 'reply';
        assert.ok(
          rolesOn(turn.by, channel).some((role) => mayRole(role, right)),
          `${turn.by} on ${channel}`,
        );
      }
    }
  });
});
