import assert from 'node:assert/strict';
import { send } from './rig/commands.ts';
import { createRig, type Rig } from './rig/rig.ts';

export async function attemptOf(rig: Rig, name: string) {
  return (await rig.get('message', `msg-${name}`))?.attempts.at(-1);
}

export async function delivery(rig: Rig, name: string) {
  return (await attemptOf(rig, name))?.delivery;
}

export async function rigWith(...names: readonly string[]): Promise<Rig> {
  const rig = await createRig();
  for (const name of names) assert.equal((await rig.submit('contributor', send(name))).status, 200);
  return rig;
}
