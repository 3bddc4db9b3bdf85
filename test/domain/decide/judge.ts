import assert from 'node:assert/strict';
import {
  type Command,
  type Decision,
  decide,
  type RefusalCode,
  type Role,
  type World,
} from '../../../src/domain/index.ts';
import { actorOf, fullWorld, NOW } from '../samples.ts';

/** Lets Ada, a contributor unless told otherwise, give a command in a full world unless told otherwise. */
export function judge(
  command: Command,
  { world = fullWorld(), role = 'contributor', now = NOW, slack = 0 }: Scene = {},
): Decision {
  return decide(command, world, actorOf(role), { now, slack });
}

export interface Scene {
  readonly world?: World;
  readonly role?: Role | null;
  readonly now?: number;
  readonly slack?: number;
}

export function assertRefused(decision: Decision, code: RefusalCode): void {
  assert.deepEqual(decision, { outcome: 'refused', code });
}

/** Asserts that nothing changes: the command was fine and there is nothing left to do. */
export function assertNothing(decision: Decision): void {
  assert.deepEqual(decision, { outcome: 'changes', changes: [] });
}

export function assertMissing(decision: Decision, ...missing: readonly object[]): void {
  assert.deepEqual(decision, { outcome: 'undetermined', missing });
}

/** Asserts the records a decision writes, each compared whole. */
export function assertWrites(decision: Decision, ...changes: readonly object[]): void {
  assert.deepEqual(decision, { outcome: 'changes', changes });
}
