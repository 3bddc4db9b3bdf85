import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Decision,
  decideSchedule,
  PLANS_MAX,
  type RefusalCode,
  type ScheduleCommand,
  type ScheduledMessage,
  type ScheduleWorld,
  type SendPlannedCommand,
  type UnscheduleCommand,
  type World,
} from '../../../src/domain/index.ts';
import { actorOf, conversationOf, fullWorld, messageOf, NOW } from '../samples.ts';
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
const now: SendPlannedCommand = { type: 'message.send-planned', id: 'c3', conversationId: 'cv', scheduledId: 'plan' };

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
function worldWith(
  plan: ScheduledMessage | 'absent' | 'not-loaded',
  base = fullWorld(),
  plans: readonly ScheduledMessage[] | 'not-loaded' = [],
): ScheduleWorld {
  return {
    scheduledIn: () => plans,
    get: ((kind, id) => (kind === 'scheduled-message' ? plan : base.get(kind, id))) as World['get'],
    unreadAfter: (id, place) => base.unreadAfter(id, place),
    contactedSince: (id, since) => base.contactedSince(id, since),
  };
}

type PlanScene = Omit<Scene, 'world'> & { readonly world?: ScheduleWorld };

function judge(
  command: ScheduleCommand | UnscheduleCommand | SendPlannedCommand,
  { world = worldWith('absent'), role = 'contributor', now = NOW }: PlanScene = {},
) {
  return decideSchedule(command, world, actorOf(role), { now, slack: 0 });
}

/** As `judge`, of what neither sends nor takes away. */
function decided(...given: Parameters<typeof judge>): Decision {
  const decision = judge(...given);
  assert.ok(decision.outcome !== 'removes' && decision.outcome !== 'sends');
  return decision;
}

/** No plan of that id any more, but a message: it went. */
const went = worldWith('absent', fullWorld({ messages: [messageOf({ id: 'plan' })] }));
const elsewhere = worldWith('absent', fullWorld({ messages: [messageOf({ id: 'plan', conversationId: 'other' })] }));
const full = Array.from({ length: PLANS_MAX }, (_, index) => ({ ...planned, id: `plan-${index}` }));

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

  it('moves a plan also where there is room for no other', () => {
    assertWrites(decided(later, { world: worldWith(planned, fullWorld(), full) }), {
      kind: 'scheduled-message',
      record: draft,
    });
  });

  const refusals: readonly [string, RefusalCode, ScheduleCommand, PlanScene][] = [
    ['for now', 'time-past', { ...later, sendAt: NOW }, {}],
    ['beyond a year', 'time-too-far', { ...later, sendAt: NOW + YEAR + 1 }, {}],
    ['beside too many', 'too-many-plans', later, { world: worldWith('absent', fullWorld(), full) }],
    ['once it went', 'already-sent', later, { world: went }],
    ['under the id of another message', 'id-taken', later, { world: elsewhere }],
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

  it('is undetermined where the other plans are not loaded', () => {
    const world = worldWith('absent', fullWorld(), 'not-loaded');
    assertMissing(decided(later, { world }), { kind: 'scheduled-in', id: 'cv' });
  });

  it('is undetermined where nobody knows whether it went', () => {
    const world = worldWith('absent', fullWorld({ otherwise: 'not-loaded' }));
    assertMissing(decided(later, { world }), { kind: 'message', id: 'plan' });
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

  it('is refused once it went: already-sent', () => assertRefused(decided(away, { world: went }), 'already-sent'));

  it('is refused to others: role-cannot-reply', () => {
    const theirs = worldWith({ ...planned, authorId: 'bob' });
    for (const role of ['viewer', 'contributor'] as const)
      assert.deepEqual(judge(away, { world: theirs, role }), { outcome: 'refused', code: 'role-cannot-reply' });
  });
});

describe('sending a plan now', () => {
  it('sends it, as its author or a supervisor, also one that could not go before', () => {
    const refused = { ...planned, state: 'refused', refusal: 'window-closed' } as const;
    assert.deepEqual(judge(now, { world: worldWith(refused) }), { outcome: 'sends', plan: refused });
    const theirs = { ...planned, authorId: 'bob' };
    const sends = { outcome: 'sends', plan: theirs };
    assert.deepEqual(judge(now, { world: worldWith(theirs), role: 'supervisor' }), sends);
  });

  it('changes nothing once it went', () => assertNothing(decided(now, { world: went })));

  const refusals: readonly [string, RefusalCode, PlanScene][] = [
    ['that was taken away', 'not-found', {}],
    ['of somebody else', 'role-cannot-reply', { world: worldWith({ ...planned, authorId: 'bob' }) }],
    ['as a viewer', 'role-cannot-reply', { world: worldWith(planned), role: 'viewer' }],
    ['of another conversation', 'not-found', { world: worldWith({ ...planned, conversationId: 'other' }) }],
  ];
  for (const [title, code, scene] of refusals)
    it(`${title} is refused: ${code}`, () => assertRefused(decided(now, scene), code));
});
