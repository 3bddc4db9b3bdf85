import assert from 'node:assert/strict';
import { createHttpAdapter } from '../../../src/adapter/http/index.ts';
import { MemoryCache } from '../../../src/cache/index.ts';
import { createInboxStore, type InboxStore } from '../../../src/store/index.ts';
import { settled } from '../../backend/rig/fake-clock.ts';
import type { Rig } from '../../backend/rig/rig.ts';

/** The real store of one of the seeded people, over the real backend, on the rig's clock. */
export function openStore({ clock, app }: Rig, who: string): InboxStore {
  let id = 0;
  const adapter = createHttpAdapter({
    endpoint: 'http://inbox.test',
    getToken: () => who,
    fetch: (address, init) => app.fetch(new Request(address, init)),
    timer: clock,
  });
  return createInboxStore({
    adapter,
    openCache: async () => new MemoryCache(),
    clock: { now: () => clock.now(), monotonic: () => clock.now(), after: (ms, callback) => clock.after(ms, callback) },
    ids: () => `${who}-${String(++id)}`,
    random: () => 0.5,
    hash: async (text) => text,
    endpoint: 'http://inbox.test',
  });
}

/** Lets the clock go on, up to 20 s, until something holds. */
export async function until(rig: Rig, holds: () => unknown): Promise<void> {
  for (let step = 0; step < 1_000 && !holds(); step += 1) {
    await rig.clock.advance(20);
    await settled();
  }
  assert.ok(holds(), `never came true: ${holds}`);
}
