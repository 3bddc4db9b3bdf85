import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AnyCommand,
  PLANS_MAX,
  type QueryAnswer,
  type ScheduleCommand,
  type ScheduledMessage,
} from '../../src/domain/index.ts';
import { createRig, type Rig } from './rig/rig.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function plan(rig: Rig, name: string, inMs: number, over: Partial<ScheduleCommand> = {}): ScheduleCommand {
  return {
    id: `cmd-${name}-${inMs}`,
    type: 'message.schedule',
    conversationId: 'v1',
    scheduledId: `plan-${name}`,
    content: { kind: 'text', text: `Text ${name}` },
    sendAt: rig.clock.now() + inMs,
    ...over,
  };
}

const unplan = (name: string, over: object = {}): AnyCommand => ({
  id: `away-${name}`,
  type: 'message.unschedule',
  conversationId: 'v1',
  scheduledId: `plan-${name}`,
  ...over,
});

const sendPlanned = (name: string, over: object = {}): AnyCommand => ({
  id: `now-${name}`,
  type: 'message.send-planned',
  conversationId: 'v1',
  scheduledId: `plan-${name}`,
  ...over,
});

async function codeOf(rig: Rig, who: string, command: AnyCommand): Promise<string> {
  const response = await rig.submit(who, command);
  return response.ok ? 'ok' : ((await response.json()) as { readonly code: string }).code;
}

async function listed(rig: Rig, who = 'contributor'): Promise<readonly string[]> {
  const response = await rig.call(who, '/v1/conversations/v1/scheduled');
  return ((await response.json()) as QueryAnswer).ids;
}

async function plannedAs(rig: Rig, name: string): Promise<ScheduledMessage | null> {
  return rig.get('scheduled-message', `plan-${name}`);
}

async function advance(rig: Rig, ms: number): Promise<void> {
  await rig.clock.advance(ms);
  await rig.app.worker.drain();
}

describe('sending later', () => {
  it('keeps a message until its time has come, then sends it once as its author', async () => {
    const rig = await createRig();
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE)), 'ok');
    assert.deepEqual(await listed(rig), ['plan-a']);
    await advance(rig, 9 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, []);
    await advance(rig, MINUTE);
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    assert.deepEqual(await listed(rig), []);
    const sent = (await rig.messages('v1')).at(-1);
    assert.deepEqual([sent?.authorId, sent?.direction, sent?.attempts.length], ['contributor', 'outbound', 1]);
    await advance(rig, DAY);
    assert.equal(rig.whatsapp.texts.length, 1);
  });

  it('goes at its new time only, earlier or later', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'later', 10 * MINUTE));
    await codeOf(rig, 'contributor', plan(rig, 'later', 30 * MINUTE));
    await codeOf(rig, 'contributor', plan(rig, 'sooner', 50 * MINUTE));
    await codeOf(rig, 'contributor', plan(rig, 'sooner', 20 * MINUTE));
    await advance(rig, 15 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, []);
    await advance(rig, 5 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, ['Text sooner']);
    await advance(rig, 60 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, ['Text sooner', 'Text later']);
  });

  it('never goes once it was taken away, also in the very moment it would', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    await rig.clock.advance(10 * MINUTE);
    assert.equal(await codeOf(rig, 'contributor', unplan('a')), 'ok');
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, []);
    assert.deepEqual(await listed(rig), []);
    assert.equal(await codeOf(rig, 'contributor', unplan('a', { id: 'twice' })), 'ok');
  });

  it('goes or is taken away, never both, when the two meet', async () => {
    for (let round = 0; round < 10; round += 1) {
      const rig = await createRig();
      await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
      await rig.clock.advance(10 * MINUTE);
      const drained = rig.app.worker.drain();
      for (let turn = 0; turn < round; turn += 1) await Promise.resolve();
      await codeOf(rig, 'contributor', unplan('a'));
      await drained;
      await rig.app.worker.drain();
      const went = (await rig.messages('v1')).filter(({ direction }) => direction === 'outbound').length;
      assert.equal(rig.whatsapp.texts.length, went, `round ${round}`);
      assert.ok(went <= 1);
      assert.deepEqual(await listed(rig), []);
    }
  });

  it('is judged when its time comes: a window that closed meanwhile keeps it here with the reason', async () => {
    const rig = await createRig();
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'a', 3 * DAY)), 'ok');
    await advance(rig, 3 * DAY);
    assert.deepEqual(rig.whatsapp.texts, []);
    const { state, refusal } = (await plannedAs(rig, 'a')) ?? {};
    assert.deepEqual([state, refusal], ['refused', 'window-closed']);
    await codeOf(rig, 'contributor', plan(rig, 'a', 4 * DAY));
    assert.equal((await plannedAs(rig, 'a'))?.state, 'waiting');
  });

  it('does not go for an author who lost the right', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    await rig.repository.write('w1', async (tx) => {
      const agent = await tx.get('agent', 'contributor');
      if (agent !== null) await tx.put('agent', { ...agent, active: false });
    });
    await advance(rig, 10 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, []);
    assert.equal((await plannedAs(rig, 'a'))?.refusal, 'no-access');
  });

  it('belongs to its author and to supervisors', async () => {
    const rig = await createRig();
    await codeOf(rig, 'supervisor', plan(rig, 'theirs', 10 * MINUTE));
    assert.equal(await codeOf(rig, 'contributor', unplan('theirs')), 'role-cannot-reply');
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'theirs', 20 * MINUTE)), 'role-cannot-reply');
    await codeOf(rig, 'contributor', plan(rig, 'own', 10 * MINUTE));
    assert.equal(await codeOf(rig, 'supervisor', plan(rig, 'own', 20 * MINUTE, { id: 'moved' })), 'ok');
    assert.equal((await plannedAs(rig, 'own'))?.authorId, 'contributor');
    assert.equal(await codeOf(rig, 'viewer', plan(rig, 'x', MINUTE)), 'role-cannot-reply');
  });

  it('takes no time that is over, none beyond a year, and nothing that could never go', async () => {
    const rig = await createRig();
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'a', 0)), 'time-past');
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'a', 400 * DAY)), 'time-too-far');
    const empty = { kind: 'text', text: '  ' } as const;
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'a', MINUTE, { content: empty })), 'text-empty');
    const file = { kind: 'document', fileId: 'nobody', mime: 'application/pdf', bytes: 3 } as const;
    assert.equal(
      await codeOf(rig, 'contributor', plan(rig, 'a', MINUTE, { id: 'file', content: file })),
      'file-missing',
    );
    assert.deepEqual(await listed(rig), []);
  });

  it('keeps no more than a conversation may have, and moves those there are', async () => {
    const rig = await createRig();
    for (let index = 0; index < PLANS_MAX; index += 1)
      assert.equal(await codeOf(rig, 'contributor', plan(rig, `${index}`, DAY + index)), 'ok');
    assert.equal(await codeOf(rig, 'supervisor', plan(rig, 'more', DAY)), 'too-many-plans');
    assert.equal(await codeOf(rig, 'contributor', plan(rig, '0', 2 * DAY)), 'ok');
    await codeOf(rig, 'contributor', unplan('1'));
    assert.equal(await codeOf(rig, 'supervisor', plan(rig, 'more', DAY, { id: 'again' })), 'ok');
  });

  it('leaves no job behind when it is moved, taken away or sent', async () => {
    const rig = await createRig();
    for (const minutes of [10, 30, 20]) await codeOf(rig, 'contributor', plan(rig, 'a', minutes * MINUTE));
    assert.equal((await rig.repository.backlog()).jobs, 1);
    assert.equal(await rig.repository.nextDue(), (await plannedAs(rig, 'a'))?.sendAt);
    await codeOf(rig, 'contributor', unplan('a'));
    assert.equal((await rig.repository.backlog()).jobs, 0);
    await codeOf(rig, 'contributor', plan(rig, 'b', 10 * MINUTE));
    await codeOf(rig, 'contributor', sendPlanned('b'));
    await rig.app.worker.drain();
    assert.equal((await rig.repository.backlog()).jobs, 0);
  });

  it('goes in the order of the plans when several have one time', async () => {
    const rig = await createRig();
    for (const name of ['c', 'a', 'd', 'b']) await codeOf(rig, 'contributor', plan(rig, name, 10 * MINUTE));
    await advance(rig, 10 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, ['Text a', 'Text b', 'Text c', 'Text d']);
    assert.equal((await rig.repository.backlog()).jobs, 0);
  });

  it('still goes after a restart', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    const app = rig.restart();
    await rig.clock.advance(10 * MINUTE);
    await app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
  });
});

describe('sending a plan now', () => {
  it('makes it a message at once, as who asks, and ends the plan', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    assert.equal(await codeOf(rig, 'supervisor', sendPlanned('a')), 'ok');
    assert.deepEqual(await listed(rig), []);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
    const sent = (await rig.messages('v1')).at(-1);
    assert.deepEqual([sent?.id, sent?.authorId], ['plan-a', 'supervisor']);
    await advance(rig, DAY);
    assert.equal(rig.whatsapp.texts.length, 1);
  });

  it('sends once, however often and by whomever it is asked', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    const asked = ['contributor', 'contributor', 'supervisor'].map((who, index) =>
      codeOf(rig, who, sendPlanned('a', { id: `now-${index}` })),
    );
    assert.deepEqual(await Promise.all(asked), ['ok', 'ok', 'ok']);
    assert.equal(await codeOf(rig, 'contributor', sendPlanned('a', { id: 'now-0' })), 'ok');
    await advance(rig, 20 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
  });

  it('sends once when it meets the very moment of the plan', async () => {
    for (let round = 0; round < 10; round += 1) {
      const rig = await createRig();
      await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
      await rig.clock.advance(10 * MINUTE);
      const drained = rig.app.worker.drain();
      for (let turn = 0; turn < round; turn += 1) await Promise.resolve();
      assert.equal(await codeOf(rig, 'contributor', sendPlanned('a')), 'ok', `round ${round}`);
      await drained;
      await rig.app.worker.drain();
      assert.deepEqual(rig.whatsapp.texts, ['Text a'], `round ${round}`);
      assert.deepEqual(await listed(rig), []);
    }
  });

  it('is refused as any message would be, and leaves the plan as it was', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 3 * DAY));
    const before = await plannedAs(rig, 'a');
    await advance(rig, 2 * DAY);
    assert.equal(await codeOf(rig, 'contributor', sendPlanned('a')), 'window-closed');
    assert.deepEqual(await plannedAs(rig, 'a'), before);
    await advance(rig, DAY);
    assert.equal((await plannedAs(rig, 'a'))?.refusal, 'window-closed');
  });

  it('is too late to move or take away what went, and says so', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    await codeOf(rig, 'contributor', sendPlanned('a'));
    assert.equal(await codeOf(rig, 'contributor', unplan('a')), 'already-sent');
    assert.equal(await codeOf(rig, 'contributor', plan(rig, 'a', 20 * MINUTE)), 'already-sent');
    await advance(rig, 30 * MINUTE);
    assert.deepEqual(rig.whatsapp.texts, ['Text a']);
  });

  it('finds nothing where the plan was taken away', async () => {
    const rig = await createRig();
    await codeOf(rig, 'contributor', plan(rig, 'a', 10 * MINUTE));
    await codeOf(rig, 'contributor', unplan('a'));
    assert.equal(await codeOf(rig, 'contributor', sendPlanned('a')), 'not-found');
  });
});
