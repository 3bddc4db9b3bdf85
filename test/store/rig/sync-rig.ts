import type { InboxStore } from '../../../src/store/inbox-store.ts';
import { conversation, inbound } from './build.ts';
import { createRig, type Rig } from './rig.ts';

export const ids = (store: InboxStore, id = 'c1') => store.timeline(id).current.messages.map((message) => message.id);
export const rows = (store: InboxStore) => store.conversations({ filter: {} }).current.rows.map(({ id }) => id);

export async function start(prepare: (rig: Rig) => void = () => undefined) {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  rig.backend.seed('message', inbound('m1', 'c1', 1));
  prepare(rig);
  const store = rig.open();
  store.status.subscribe(() => undefined);
  store.timeline('c1').subscribe(() => undefined);
  store.conversations({ filter: {} }).subscribe(() => undefined);
  await rig.clock.advance(1_000);
  return { rig, store };
}

export function hold() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
