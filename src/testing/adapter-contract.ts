import type { Capabilities } from '../domain/index.ts';
import { audienceChecks } from './adapter-contract-audience.ts';
import { commandChecks } from './adapter-contract-commands.ts';
import { endingChecks } from './adapter-contract-endings.ts';
import { feedChecks } from './adapter-contract-feed.ts';
import { fileChecks } from './adapter-contract-files.ts';
import { listChecks } from './adapter-contract-lists.ts';
import { mentionChecks } from './adapter-contract-mentions.ts';
import { messageChecks } from './adapter-contract-messages.ts';
import { onceChecks } from './adapter-contract-once.ts';
import { planChecks } from './adapter-contract-plans.ts';
import { refusalChecks } from './adapter-contract-refusals.ts';
import { resumeChecks } from './adapter-contract-resume.ts';
import { sessionChecks } from './adapter-contract-session.ts';
import { startChecks } from './adapter-contract-start.ts';
import type { AdapterCheck, AdapterHarness, AdapterWorld } from './adapter-contract-world.ts';

/** Every law of the adapter port, as checks. A runner gives each to {@link runAdapterCheck}. */
export const adapterContract: readonly AdapterCheck[] = [
  ...sessionChecks,
  ...listChecks,
  ...messageChecks,
  ...commandChecks,
  ...planChecks,
  ...mentionChecks,
  ...onceChecks,
  ...startChecks,
  ...refusalChecks,
  ...feedChecks,
  ...resumeChecks,
  ...audienceChecks,
  ...fileChecks,
  ...endingChecks,
];

/** How one check went. `unclaimed`: the backend's level, or a control it cannot offer, leaves the law out; `reason` says which. */
export type CheckOutcome =
  | { readonly name: string; readonly outcome: 'passed' }
  | { readonly name: string; readonly outcome: 'failed'; readonly error: unknown }
  | { readonly name: string; readonly outcome: 'unclaimed'; readonly reason: string };

/** Runs one check in a world of its own, at the level its capabilities declare. Never rejects. */
export async function runAdapterCheck(check: AdapterCheck, harness: AdapterHarness): Promise<CheckOutcome> {
  const { name } = check;
  let world: AdapterWorld;
  try {
    world = await harness.create();
  } catch (error) {
    return { name, outcome: 'failed', error };
  }
  const outcome = await judge(check, world);
  try {
    await harness.dispose(world);
    return outcome;
  } catch (error) {
    return { name, outcome: 'failed', error };
  }
}

async function judge(check: AdapterCheck, world: AdapterWorld): Promise<CheckOutcome> {
  const { name } = check;
  try {
    const { capabilities } = await world.adapter.session();
    const reason = whyUnclaimed(check, world, capabilities);
    if (reason !== null) return { name, outcome: 'unclaimed', reason };
    await check.run(world, capabilities);
    return { name, outcome: 'passed' };
  } catch (error) {
    return { name, outcome: 'failed', error };
  }
}

/** Runs the whole suite, one check after the other. */
export async function runAdapterContract(harness: AdapterHarness): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = [];
  for (const check of adapterContract) outcomes.push(await runAdapterCheck(check, harness));
  return outcomes;
}

function whyUnclaimed(check: AdapterCheck, world: AdapterWorld, capabilities: Capabilities): string | null {
  const missing = check.needs.filter((control) => world[control] === undefined);
  return check.unclaimed(capabilities) ?? (missing.length === 0 ? null : `no control ${missing.join(', ')}`);
}
