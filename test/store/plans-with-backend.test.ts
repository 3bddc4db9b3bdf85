import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { MemoryCache } from '../../src/cache/index.ts';
import { createInboxStore, type InboxStore } from '../../src/store/index.ts';
import { settled } from '../backend/rig/fake-clock.ts';
import { createRig, type Rig } from '../backend/rig/rig.ts';

const MINUTE = 60_000;

/** A store that looks at the plans and messages of a conversation, with what is seen of them. */
function openStore({ clock, app }: Rig, who: string) {
  let id = 0;
  const adapter = createHttpAdapter({
    endpoint: 'http://inbox.test',
    getToken: () => who,
    fetch: (address, init) => app.fetch(new Request(address, init)),
    timer: clock,
  });
  const store = createInboxStore({
    adapter,
    openCache: async () => new MemoryCache(),
    clock: { now: () => clock.now(), monotonic: () => clock.now(), after: (ms, callback) => clock.after(ms, callback) },
    ids: () => `${who}-${String(++id)}`,
    random: () => 0.5,
    hash: async (text) => text,
    endpoint: 'http://inbox.test',
  });
  for (const source of [store.conversation('v1'), store.scheduled('v1'), store.timeline('v1')])
    source.subscribe(() => undefined);
  return store;
}

const plans = (store: InboxStore) => store.scheduled('v1').current.plans;
const isLoaded = (store: InboxStore) => store.scheduled('v1').current.load.state === 'ready';
const texts = (store: InboxStore) =>
  store.timeline('v1').current.messages.map(({ content }) => (content.kind === 'text' ? content.text : content.kind));

async function until(rig: Rig, holds: () => unknown): Promise<void> {
  for (let step = 0; step < 500; step += 1) {
    if (holds()) return;
    await rig.clock.advance(20);
    await settled();
  }
  assert.fail(`never came true: ${holds}`);
}

describe('plans, from one store over the backend to another', () => {
  it('are seen by colleagues, moved, and become messages when their time has come', async () => {
    const rig = await createRig();
    const [mine, hers] = [openStore(rig, 'contributor'), openStore(rig, 'viewer')];
    await until(rig, () => isLoaded(mine) && isLoaded(hers));
    const content = { kind: 'text', text: 'Ready' } as const;
    const scheduledId = await mine.schedule('v1', content, rig.clock.now() + 10 * MINUTE);
    await until(rig, () => plans(hers).length === 1 && plans(mine)[0]?.plan.rev === 1);
    assert.deepEqual([plans(mine)[0]?.mayChange, plans(hers)[0]?.mayChange], [true, false]);

    const sendAt = rig.clock.now() + 20 * MINUTE;
    await mine.schedule('v1', content, sendAt, { scheduledId });
    await until(rig, () => plans(hers)[0]?.plan.sendAt === sendAt);
    await rig.clock.advance(20 * MINUTE);
    await rig.app.worker.drain();
    await until(rig, () => texts(hers).includes('Ready') && plans(hers).length === 0);
    await until(rig, () => plans(mine).length === 0);
    assert.deepEqual(rig.whatsapp.texts, ['Ready']);
    await Promise.all([mine.close(), hers.close()]);
  });

  it('are gone for all once they are given up, and nothing is sent', async () => {
    const rig = await createRig();
    const [mine, hers] = [openStore(rig, 'contributor'), openStore(rig, 'viewer')];
    const id = await mine.schedule('v1', { kind: 'text', text: 'Ready' }, rig.clock.now() + 10 * MINUTE);
    await until(rig, () => plans(hers).length === 1);
    await mine.unschedule('v1', id);
    assert.deepEqual(plans(mine), []);
    await until(rig, () => plans(hers).length === 0);
    await rig.clock.advance(20 * MINUTE);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, []);
    await Promise.all([mine.close(), hers.close()]);
  });

  it('stay with the reason when the backend does not take them', async () => {
    const rig = await createRig();
    const store = openStore(rig, 'viewer');
    await until(rig, () => isLoaded(store));
    await store.schedule('v1', { kind: 'text', text: 'Ready' }, rig.clock.now() + 10 * MINUTE);
    await until(rig, () => store.refusals.current.length === 1);
    assert.equal(store.refusals.current[0]?.code, 'role-cannot-reply');
    const [kept] = plans(store);
    assert.deepEqual([kept?.plan.refusal, kept?.mayChange], ['role-cannot-reply', false]);
    await store.close();
  });
});
