import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { conversation, inbound } from './rig/build.ts';
import { createRig, type Rig, settle } from './rig/rig.ts';

const CONVERSATIONS = ['c1', 'c2'];

/** Schedules that once ended wrong. 290: a message written while storage opened overtook stored ones. */
const ONCE_WRONG = [290];

/** A generator of its own (Park–Miller): a seed is a history on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = (seed * 48_271) % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface History {
  readonly rig: Rig;
  readonly next: (below: number) => number;
  readonly written: string[];
  store: InboxStore;
}

function open(rig: Rig): InboxStore {
  const store = rig.open();
  for (const id of CONVERSATIONS) {
    store.timeline(id).subscribe(() => undefined);
    store.conversation(id).subscribe(() => undefined);
  }
  store.conversations({ filter: { status: 'pending' } }).subscribe(() => undefined);
  return store;
}

/** Answers get lost, come late, or are refused to come; questions too. */
function unruly({ rig: { backend, clock }, next }: History): void {
  const maybeLate = () =>
    next(3) > 0 ? Promise.resolve() : new Promise<void>((resolve) => clock.after(next(3_000), resolve));
  const maybeFails = () => {
    if (next(4) === 0) throw new InboxError(next(2) === 0 ? 'offline' : 'timeout', 'the schedule says so');
  };
  backend.beforeSubmit = () => maybeLate().then(maybeFails);
  backend.afterSubmit = () => maybeLate().then(maybeFails);
  backend.beforeQuery = () => maybeLate().then(maybeFails);
  backend.afterQuery = (_, answer) => maybeLate().then(() => answer);
}

function calm({ backend }: Rig): void {
  backend.beforeSubmit = async () => undefined;
  backend.afterSubmit = async () => undefined;
  backend.beforeQuery = async () => undefined;
  backend.afterQuery = async (_, answer) => answer;
}

async function step(history: History, index: number): Promise<void> {
  const { rig, next, written } = history;
  const { backend, clock } = rig;
  const id = CONVERSATIONS[next(2)] ?? 'c1';
  switch (next(11)) {
    case 0:
    case 1:
    case 2:
      history.store.sendText(id, `w${index}`).then((messageId) => written.push(messageId), assert.fail);
      break;
    case 3:
      backend.receive(`in${index}`, id);
      break;
    case 4: {
      const record = backend.get('conversation', id);
      if (record)
        backend.write({ kind: 'conversation', record: { ...record, status: next(2) === 0 ? 'pending' : 'new' } });
      break;
    }
    case 5:
      backend.cut();
      break;
    case 6:
      history.store.setStatus(id, 'resolved').catch(assert.fail);
      break;
    case 7:
      if (next(3) === 0) backend.trimLog();
      break;
    case 8:
      if (next(3) === 0) backend.say({ type: 'reset', cursor: backend.head });
      break;
    case 9:
      history.store.markRead(id).catch(assert.fail);
      break;
    default:
      if (next(2) === 0) break;
      // A reload: what was written is safe, everything else begins anew.
      await settle();
      await history.store.close();
      history.store = open(rig);
  }
  if (next(2) === 0) await clock.advance(next(2_000));
}

async function run(seed: number): Promise<{ readonly messages: number; readonly calls: number }> {
  const rig = createRig();
  const next = seeded(seed);
  for (const id of CONVERSATIONS) {
    rig.backend.seed('conversation', conversation(id));
    rig.backend.seed('message', inbound(`m-${id}`, id, 1));
  }
  const history: History = { rig, next, written: [], store: open(rig) };
  unruly(history);
  for (let index = 0; index < 40; index += 1) await step(history, index);
  calm(rig);
  history.store.reconnect();
  await rig.clock.advance(120_000);
  const { backend } = rig;
  const { store, written } = history;
  assert.deepEqual(await rig.cache.outbox(), [], 'everything written was settled');
  for (const messageId of written) assert.ok(backend.get('message', messageId), `${messageId} is lost`);
  const sends = backend.all('message').filter(({ direction }) => direction === 'outbound');
  assert.equal(sends.length, new Set(written).size, 'sent once each');
  for (const id of CONVERSATIONS) {
    const shown = store.timeline(id).current.messages;
    const truth = backend.all('message').filter(({ conversationId }) => conversationId === id);
    assert.deepEqual(
      shown.map((message) => message.id),
      truth
        .sort((a, b) => (a.place?.at ?? 0) - (b.place?.at ?? 0) || (a.place?.seq ?? 0) - (b.place?.seq ?? 0))
        .map((message) => message.id),
      `${id} shows what the backend has`,
    );
    assert.deepEqual(store.conversation(id).current.conversation, backend.get('conversation', id));
    const order = sends
      .filter(({ conversationId }) => conversationId === id)
      .map(({ content }) => (content.kind === 'text' ? Number(content.text.slice(1)) : 0));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      `${id} was sent in the order of writing`,
    );
  }
  assert.deepEqual(
    store
      .conversations({ filter: { status: 'pending' } })
      .current.rows.map(({ id }) => id)
      .sort(),
    CONVERSATIONS.filter((id) => backend.get('conversation', id)?.status === 'pending'),
  );
  const calls = backend.submitted.length;
  await store.close();
  assert.deepEqual(rig.errors, []);
  assert.equal(rig.clock.timers, 0, 'no timer is left');
  assert.equal(backend.streams.size, 0, 'no stream is left');
  return { messages: sends.length, calls };
}

describe('any schedule of lost, late and cut traffic, resets and reloads', () => {
  it('ends with what the backend has, each message sent once, in order', async () => {
    const seeds = [...ONCE_WRONG, ...Array.from({ length: 150 }, (_, index) => index + 1)];
    let messages = 0;
    let calls = 0;
    for (const seed of seeds) {
      const ran = await run(seed).catch((error: unknown) => {
        throw new Error(`seed ${seed}`, { cause: error });
      });
      messages += ran.messages;
      calls += ran.calls;
    }
    assert.ok(calls > messages, 'the schedules repeated nothing: they prove nothing');
    console.log(`${seeds.length} schedules, ${messages} messages, ${calls} submissions`);
  });
});
