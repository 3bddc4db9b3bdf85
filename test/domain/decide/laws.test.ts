import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Command,
  type Decision,
  decide,
  decideMention,
  decideSchedule,
  type Found,
  type Need,
  type RecordKind,
  type Role,
  type World,
} from '../../../src/domain/index.ts';
import {
  actorOf,
  agentOf,
  channelOf,
  contactOf,
  conversationOf,
  type Holdings,
  NOW,
  outbound,
  worldOf,
} from '../samples.ts';
import { command, NOT_FOUND, NOTHING_CHANGES, role, scene, slack } from './law-scenes.ts';

/** Ids from so small a pool that commands, records and each other often meet. */

function judge(given: Command, world: World, by: Role | null, slackMs: number): Decision {
  const time = { now: NOW, slack: slackMs };
  const actor = actorOf(by);
  const decided =
    'scheduledId' in given
      ? decideSchedule(given, { ...world, scheduledIn: () => [] }, actor, time)
      : given.type === 'mention.dismiss'
        ? decideMention(given, world, actor)
        : decide(given, world, actor, time);
  return decided.outcome === 'removes' || decided.outcome === 'sends' ? NOTHING_CHANGES : decided;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** The holdings after a decision's records were stored. */
function store(held: Holdings, decision: Decision): Holdings {
  if (decision.outcome !== 'changes') return held;
  let next = held;
  for (const { kind, record } of decision.changes) {
    if (kind === 'conversation') next = { ...next, conversation: { ...record, rev: 9 } };
    if (kind === 'message') {
      const others = (next.messages ?? []).filter(({ id }) => id !== record.id);
      next = { ...next, messages: [...others, { ...record, rev: 9 }] };
    }
  }
  return next;
}

describe('decide', () => {
  it('is a function of its arguments: asked twice it answers the same, and it changes none of them', () => {
    fc.assert(
      fc.property(command, scene, role, slack, (given, held, by, ms) => {
        const world = worldOf(freeze(held));
        assert.deepEqual(judge(freeze(given), world, by, ms), judge(given, world, by, ms));
      }),
      { numRuns: 1000 },
    );
  });

  it('assigns no place, no revision and no owner of order: those are the server’s', () => {
    fc.assert(
      fc.property(command, scene, role, (given, held, by) => {
        const decision = judge(given, worldOf(held), by, 0);
        if (decision.outcome !== 'changes') return;
        for (const { kind, record } of decision.changes) {
          assert.ok(kind === 'conversation' || kind === 'message');
          const before =
            kind === 'conversation' ? held.conversation : held.messages?.find(({ id }) => id === record.id);
          assert.equal('rev' in record ? record.rev : undefined, before?.rev);
          if (kind === 'message') assert.deepEqual(record.place, before && 'place' in before ? before.place : null);
          else
            assert.deepEqual(
              [record.lastMessage, record.activityAt],
              [held.conversation?.lastMessage, held.conversation?.activityAt],
            );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing new the second time: done is done, and an id acts once', () => {
    const secondTime: Readonly<Partial<Record<Command['type'], string>>> = {
      'message.send': 'id-taken',
      'note.add': 'id-taken',
      'message.retry': 'send-in-flight',
    };
    fc.assert(
      fc.property(command, scene, role, (given, held, by) => {
        // A plan is written whole, however often: what becomes of it its own tests say.
        if (given.type === 'message.schedule') return;
        const first = judge(given, worldOf(held), by, 0);
        if (first.outcome !== 'changes') return;
        const second = judge(given, worldOf(store(held, first)), by, 0);
        const code = secondTime[given.type];
        assert.deepEqual(second, code ? { outcome: 'refused', code } : { outcome: 'changes', changes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('tells nobody without access anything, not even that there is something', () => {
    fc.assert(
      fc.property(command, scene, (given, held) => {
        // A notice is dismissed out of sight too; there it says the same of one that is not there.
        const unseen = given.type === 'mention.dismiss' ? NOTHING_CHANGES : NOT_FOUND;
        assert.deepEqual(judge(given, worldOf(held), null, 0), unseen);
        const admin = decide(given, worldOf(held), actorOf(null, true), { now: NOW, slack: 0 });
        assert.deepEqual(admin, NOT_FOUND);
      }),
    );
  });

  it('loaded with what it misses until it misses nothing, decides as if all had been there', () => {
    fc.assert(
      fc.property(command, scene, role, (given, held, by) => {
        const full = worldOf(held);
        // Whether a new id is free is asked of the server alone, which looks it up in any case.
        const loaded = new Set<string>('messageId' in given ? [`message ${given.messageId}`] : []);
        const partial: World = {
          get: <K extends RecordKind>(kind: K, id: string): Found<K> =>
            loaded.has(`${kind} ${id}`) ? full.get(kind, id) : 'not-loaded',
          unreadAfter: (id, from) => (loaded.has(`unread-after ${id}`) ? full.unreadAfter(id, from) : 'not-loaded'),
          contactedSince: (id, since) =>
            loaded.has(`contacted-since ${id}`) ? full.contactedSince(id, since) : 'not-loaded',
        };
        let decision = judge(given, partial, by, 0);
        for (let round = 0; decision.outcome === 'undetermined'; round += 1) {
          assert.ok(decision.missing.length > 0 && round < 6, 'asks for ever');
          for (const need of decision.missing) loaded.add(nameOf(need));
          decision = judge(given, partial, by, 0);
        }
        assert.deepEqual(decision, judge(given, full, by, 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('on the server, whose clock has no slack and whose world is whole, is never undetermined', () => {
    fc.assert(
      fc.property(command, scene, role, (given, held, by) => {
        assert.notEqual(judge(given, worldOf(held), by, 0).outcome, 'undetermined');
      }),
      { numRuns: 1000 },
    );
  });

  it('lets a mistake of its world through instead of calling it a refusal', () => {
    const broken: World = {
      get: () => {
        throw new RangeError('broken world');
      },
      unreadAfter: () => 0,
      contactedSince: () => 0,
    };
    assert.throws(
      () => judge({ type: 'conversation.dismiss-reply', id: 'c', conversationId: 'cv' }, broken, 'viewer', 0),
      RangeError,
    );
  });
});

describe('who may give which command (SPK-46, 48, 49)', () => {
  const allowed: Readonly<Record<Command['type'], readonly Role[]>> = {
    'message.send': ['contributor', 'supervisor'],
    'message.retry': ['contributor', 'supervisor'],
    'message.discard': ['contributor', 'supervisor'],
    'message.react': [],
    'file.refetch': [],
    'message.schedule': ['contributor', 'supervisor'],
    'message.unschedule': ['contributor', 'supervisor'],
    'message.send-planned': ['contributor', 'supervisor'],
    'conversation.assign': ['contributor', 'supervisor'],
    'conversation.status': ['viewer', 'contributor', 'supervisor'],
    'conversation.read': ['viewer', 'contributor', 'supervisor'],
    'conversation.dismiss-reply': ['viewer', 'contributor', 'supervisor'],
    'note.add': ['viewer', 'contributor', 'supervisor'],
    'mention.dismiss': ['viewer', 'contributor', 'supervisor'],
    'tag.add': ['viewer', 'contributor', 'supervisor'],
    'tag.remove': ['viewer', 'contributor', 'supervisor'],
  };
  const base = { id: 'c1', conversationId: 'cv' };
  const given: { readonly [T in Command['type']]: Extract<Command, { type: T }> } = {
    'message.send': {
      ...base,
      type: 'message.send',
      messageId: 'new',
      attemptId: 'fresh',
      content: { kind: 'text', text: 'Ciao' },
    },
    'message.retry': { ...base, type: 'message.retry', messageId: 'out', attemptId: 'fresh' },
    'message.discard': { ...base, type: 'message.discard', messageId: 'out' },
    'message.react': { ...base, type: 'message.react', messageId: 'in', attemptId: 'fresh', emoji: '👍' },
    'file.refetch': { ...base, type: 'file.refetch', messageId: 'in' },
    'message.schedule': {
      ...base,
      type: 'message.schedule',
      scheduledId: 'later',
      content: { kind: 'text', text: 'Ciao' },
      sendAt: NOW + 60_000,
    },
    'message.unschedule': { ...base, type: 'message.unschedule', scheduledId: 'planned' },
    'message.send-planned': { ...base, type: 'message.send-planned', scheduledId: 'out' },
    'conversation.assign': { ...base, type: 'conversation.assign', assigneeId: 'ada' },
    'conversation.status': { ...base, type: 'conversation.status', status: 'pending' },
    'conversation.read': { ...base, type: 'conversation.read', upTo: { at: NOW, seq: 1 } },
    'conversation.dismiss-reply': { ...base, type: 'conversation.dismiss-reply' },
    'note.add': { ...base, type: 'note.add', messageId: 'new', text: 'VIP' },
    'mention.dismiss': { ...base, type: 'mention.dismiss', mentionId: 'notice' },
    'tag.add': { ...base, type: 'tag.add', tag: 'VIP' },
    'tag.remove': { ...base, type: 'tag.remove', tag: 'VIP' },
  };
  const world = worldOf({
    conversation: conversationOf(),
    channel: channelOf(),
    contact: contactOf(),
    agent: agentOf(),
    messages: [outbound('failed')],
    otherwise: 'absent',
  });
  for (const type of Object.keys(given) as Command['type'][]) {
    for (const by of ['viewer', 'contributor', 'supervisor'] as const) {
      const may = allowed[type].includes(by);
      it(`a ${by} ${may ? 'may' : 'may not'} ${type}`, () => {
        assert.equal(judge(given[type], world, by, 0).outcome, may ? 'changes' : 'refused');
      });
    }
  }
});

function nameOf(need: Need): string {
  return 'id' in need ? `${need.kind} ${need.id}` : need.kind;
}
