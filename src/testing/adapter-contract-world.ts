import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import {
  type Capabilities,
  ERROR_RULES,
  InboxError,
  type InboxErrorCode,
  isInboxErrorCode,
  type RecordChange,
  type RecordKind,
  type RecordOf,
} from '../domain/index.ts';
import { expectThat } from './contract-check.ts';

/** What the customer's message became. */
export interface Written {
  readonly conversationId: string;
  readonly messageId: string;
}

/**
 * One small workspace behind an adapter, fresh for every check: at least one channel, no conversation. The adapter's agent is a contributor
 * on the channel. Controls that a backend cannot offer are left out; checks that need them are listed as not claimed.
 */
export interface AdapterWorld {
  readonly adapter: InboxAdapter;
  /** The channel customers write to. */
  readonly channelId: string;
  /** A new UUIDv7. */
  id(): string;
  /** Customer number `customer` writes; resolves once a query shows it. The first message opens a conversation. */
  customerWrites(customer: number, text: string): Promise<Written>;
  /** A customer sends something this build has no word for. */
  customerSendsUnknown?(customer: number): Promise<Written>;
  /** The same workspace for another contributor of the channel. */
  readonly colleague?: InboxAdapter;
  readonly viewer?: InboxAdapter;
  /** Signed in, without a role anywhere. */
  readonly stranger?: InboxAdapter;
  /** The backend carries out the next command; its answer never arrives. */
  loseNextAnswer?(): void;
  /** From now on nothing gets through, until called with false. */
  setOffline?(offline: boolean): void;
  /** Every open change stream breaks. */
  cutStreams?(): void;
  /** The next answer is not what the protocol says. */
  breakNextAnswer?(): void;
  /** The token held by the adapter is refused as expired from now on; a renewed one works. */
  expireToken?(): void;
  /** How often a token was asked for because the last one had expired. */
  tokenRenewals?(): number;
  /** The reply window of a conversation closes now. */
  closeWindow?(conversationId: string): Promise<void>;
  /** The agent loses, or gets back, their role on the channel. */
  setAccess?(allowed: boolean): Promise<void>;
  /** Every cursor given so far becomes too old. */
  forgetFeed?(): Promise<void>;
}

/** Makes worlds for the suite. */
export interface AdapterHarness {
  create(): Promise<AdapterWorld>;
  dispose(world: AdapterWorld): Promise<void>;
}

/** Names of the controls a check may need. */
export type Control = Exclude<keyof AdapterWorld, 'adapter' | 'channelId' | 'id' | 'customerWrites'>;

/** A world in which some controls are known to be there. */
export type WorldWith<C extends Control> = AdapterWorld & { readonly [P in C]-?: NonNullable<AdapterWorld[P]> };

/** One law of the port. */
export interface AdapterCheck {
  /** The law, as a fact in the present tense. */
  readonly name: string;
  readonly needs: readonly Control[];
  /** Whether a backend of this level claims the law; why not, when it does not. */
  readonly unclaimed: (capabilities: Capabilities) => string | null;
  readonly run: (world: AdapterWorld, capabilities: Capabilities) => Promise<void>;
}

interface CheckOptions<C extends Control> {
  readonly needs?: readonly C[];
  readonly unclaimed?: AdapterCheck['unclaimed'];
}

/** A check of every level. */
export function law(
  name: string,
  run: (world: AdapterWorld, capabilities: Capabilities) => Promise<void>,
): AdapterCheck {
  return { name, needs: [], unclaimed: () => null, run };
}

/** A check of some levels, or one that needs controls. */
export function lawOf<C extends Control = never>(
  name: string,
  { needs = [], unclaimed = () => null }: CheckOptions<C>,
  run: (world: WorldWith<C>, capabilities: Capabilities) => Promise<void>,
): AdapterCheck {
  // The runner calls `run` only where every control in `needs` is present.
  return { name, needs, unclaimed, run: run as AdapterCheck['run'] };
}

/** Level conditions, each with the words of the report. */
export const onlyLog: AdapterCheck['unclaimed'] = ({ feed }) => (feed === 'log' ? null : `feed is ${feed}`);
export const onlyWithoutLog: AdapterCheck['unclaimed'] = ({ feed }) => (feed === 'log' ? 'feed is log' : null);
export const onlyPoll: AdapterCheck['unclaimed'] = ({ feed }) => (feed === 'poll' ? null : `feed is ${feed}`);
export const onlyOnce: AdapterCheck['unclaimed'] = ({ submit }) => (submit === 'once' ? null : `submit is ${submit}`);

export function needsCommand(...types: readonly Capabilities['commands'][number][]): AdapterCheck['unclaimed'] {
  return ({ commands }) => {
    const missing = types.filter((type) => !commands.includes(type));
    return missing.length === 0 ? null : `no command ${missing.join(', ')}`;
  };
}

export function both(...conditions: readonly AdapterCheck['unclaimed'][]): AdapterCheck['unclaimed'] {
  return (capabilities) => conditions.map((condition) => condition(capabilities)).find((why) => why !== null) ?? null;
}

/** The error a call rejects with; ends the check when it resolves, takes too long, or rejects with something the port does not allow. */
export async function rejection(call: Promise<unknown>, what: string): Promise<InboxError> {
  const error = await soon(
    call.then(
      () => null,
      (reason: unknown) => ({ reason }),
    ),
    what,
  );
  expectThat(error !== null, `${what} rejects`);
  const { reason } = error;
  expectThat(reason instanceof InboxError, `${what} rejects with an InboxError, not with ${String(reason)}`);
  expectThat(isInboxErrorCode(reason.code), `${what} rejects with a known code, not with ${String(reason.code)}`);
  expectThat(reason.retryable === ERROR_RULES[reason.code].retryable, `${what} says truly whether repeating helps`);
  return reason;
}

/** Ends the check unless a call rejects with one of these codes. */
export async function expectRefusal(
  call: Promise<unknown>,
  codes: InboxErrorCode | readonly InboxErrorCode[],
  what: string,
): Promise<InboxError> {
  const error = await rejection(call, what);
  const wanted = typeof codes === 'string' ? [codes] : codes;
  expectThat(wanted.includes(error.code), `${what} rejects with ${wanted.join(' or ')}, not with ${error.code}`);
  return error;
}

/** Longest wait of a check for something that has to happen, ms of real time. */
const PATIENCE_MS = 8_000;

/** Waits for a promise, but not for ever. */
export function soon<T>(promise: Promise<T>, what: string, patienceMs = PATIENCE_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what}: nothing happened within ${patienceMs} ms`)), patienceMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The records of one kind in an answer. */
export function recordsOf<K extends RecordKind>(kind: K, records: readonly RecordChange[]): readonly RecordOf<K>[] {
  return records.filter((change) => change.kind === kind).map((change) => change.record as RecordOf<K>);
}

/** The record of a kind with this id in an answer. */
export function recordIn<K extends RecordKind>(kind: K, id: string, records: readonly RecordChange[]): RecordOf<K> {
  const found = recordsOf(kind, records).find((record) => record.id === id);
  if (found === undefined) throw new Error(`the answer holds ${kind} ${id}: it does not`);
  return found;
}
