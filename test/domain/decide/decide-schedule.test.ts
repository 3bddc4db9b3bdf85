import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Decision,
  decideSchedule,
  type RefusalCode,
  type ScheduleCommand,
  type ScheduledMessage,
  type UnscheduleCommand,
  type World,
} from '../../../src/domain/index.ts';
import { actorOf, conversationOf, fullWorld, NOW } from '../samples.ts';
import { assertMissing, assertNothing, assertRefused, assertWrites, type Scene } from './judge.ts';

const YEAR = 366 * 24 * 3_600_000;

const later: ScheduleCommand = {
  type: 'message.schedule',
  id: 'c1',
  conversationId: 'cv',
  scheduledId: 'plan',
  content: { kind: 'text', text: 'Ciao' },
  sendAt: NOW + 60_000,
};
const away: UnscheduleCommand = { type: 'message.unschedule', id: 'c2', conversationId: 'cv', scheduledId: 'plan' };

const { id: conversationId, channelId } = conversationOf();

const planned: ScheduledMessage = {
  id: 'plan',
  rev: 1,
  conversationId,
  channelId,
  authorId: 'ada',
  content: { kind: 'text', text: 'Ciao' },
  quotedMessageId: null,
  sendAt: NOW + 60_000,
  state: 'waiting',
  refusal: null,
};

/** A full world with this plan in it, or surely with none. */
function worldWith(plan: ScheduledMessage | 'absent' | 'not-loaded', base = fullWorld()): World {
  return {
    get: ((kind, id) => (kind === 'scheduled-message' ? plan : base.get(kind, id))) as World['get'],
    unreadAfter: (id, place) => base.unreadAfter(id, place),
    contactedSince: (id, since) => base.contactedSince(id, since),
  };
}

function judge(
  command: ScheduleCommand | UnscheduleCommand,
  { world = worldWith('absent'), role = 'contributor', now = NOW }: Scene = {},
) {
  return decideSchedule(command, world, actorOf(role), { now, slack: 0 });
}

/** As `judge`, of what takes nothing away. */
function decided(...given: Parameters<typeof judge>): Decision {
  const decision = judge(...given);
  assert.ok(decision.outcome !== 'removes');
  return decision;
}

const { rev: _, ...draft } = planned;

describe('planning a message', () => {
  it('writes a plan that waits', () => {
    assertWrites(decided(later), { kind: 'scheduled-message', record: draft });
  });

  it('is not refused for a window that is closed now', () => {
    const closed = fullWorld({ conversation: conversationOf({ windowClosesAt: NOW - 1 }) });
    assertWrites(decided(later, { world: worldWith('absent', closed) }), { kind: 'scheduled-message', record: draft });
  });

  it('replaces what was planned, and lets a refused one wait once more', () => {
    const refused: ScheduledMessage = { ...planned, sendAt: NOW - 1, state: 'refused', refusal: 'window-closed' };
    const change = { ...later, content: { kind: 'text', text: 'Later' }, sendAt: NOW + 120_000 } as const;
    const record = { ...draft, content: change.content, sendAt: change.sendAt };
    assertWrites(decided(change, { world: worldWith(refused) }), { kind: 'scheduled-message', record });
  });

  it('leaves the author as it was when a supervisor changes it', () => {
    const theirs = { ...planned, authorId: 'bob' };
    const record = { ...draft, authorId: 'bob' };
    assertWrites(decided(later, { world: worldWith(theirs), role: 'supervisor' }), {
      kind: 'scheduled-message',
      record,
    });
  });

  const refusals: readonly [string, RefusalCode, ScheduleCommand, Scene][] = [
    ['for now', 'time-past', { ...later, sendAt: NOW }, {}],
    ['beyond a year', 'time-past', { ...later, sendAt: NOW + YEAR + 1 }, {}],
    ['without words', 'text-empty', { ...later, content: { kind: 'text', text: ' ' } }, {}],
    ['as a viewer', 'role-cannot-reply', later, { role: 'viewer' }],
    ['without access', 'not-found', later, { role: null }],
    ['of somebody else', 'role-cannot-reply', later, { world: worldWith({ ...planned, authorId: 'bob' }) }],
    ['of another conversation', 'not-found', later, { world: worldWith({ ...planned, conversationId: 'other' }) }],
  ];
  for (const [title, code, command, scene] of refusals)
    it(`${title} is refused: ${code}`, () => assertRefused(decided(command, scene), code));

  it('is undetermined where the plan is not loaded', () => {
    assertMissing(decided(later, { world: worldWith('not-loaded') }), { kind: 'scheduled-message', id: 'plan' });
  });
});

describe('taking a plan away', () => {
  const removes = { outcome: 'removes', record: { kind: 'scheduled-message', id: 'plan' } } as const;

  it('removes it, as its author or a supervisor', () => {
    assert.deepEqual(judge(away, { world: worldWith(planned) }), removes);
    const theirs = worldWith({ ...planned, authorId: 'bob' });
    assert.deepEqual(judge(away, { world: theirs, role: 'supervisor' }), removes);
  });

  it('changes nothing where there is none', () => assertNothing(decided(away)));

  it('is refused to others: role-cannot-reply', () => {
    const theirs = worldWith({ ...planned, authorId: 'bob' });
    for (const role of ['viewer', 'contributor'] as const)
      assert.deepEqual(judge(away, { world: theirs, role }), { outcome: 'refused', code: 'role-cannot-reply' });
  });
});
