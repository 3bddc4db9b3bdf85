import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InboxStore } from '../../src/store/index.ts';
import { createRig, type Rig } from '../backend/rig/rig.ts';
import { openStore as openReal, until } from './rig/real-store.ts';

const MINUTE = 60_000;

/** A store that looks at the plans and messages of a conversation. */
function openStore(rig: Rig, who: string): InboxStore {
  const store = openReal(rig, who);
  for (const source of [store.conversation('v1'), store.scheduled('v1'), store.timeline('v1')])
    source.subscribe(() => undefined);
  return store;
}

const plans = (store: InboxStore) => store.scheduled('v1').current.plans;
const isLoaded = (store: InboxStore) => store.scheduled('v1').current.load.state === 'ready';
const texts = (store: InboxStore) =>
  store.timeline('v1').current.messages.map(({ content }) => (content.kind === 'text' ? content.text : content.kind));

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
