import { conversation, inbound } from './build.ts';
import { createRig } from './rig.ts';

export const ALL = { filter: {} };

export async function start() {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  rig.backend.seed('message', inbound('m1', 'c1', 1));
  const store = rig.open();
  await rig.clock.advance(1_000);
  return { rig, store };
}
