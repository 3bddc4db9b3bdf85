import type { FeedEntry, Repository, WriteTransaction } from '../backend/repository.ts';
import {
  type Change,
  type Contact,
  type Conversation,
  type Cursor,
  isTombstone,
  type Message,
  type RecordKind,
  type RecordOf,
} from '../domain/index.ts';
import { type ContractCheck, expectThat } from './contract-check.ts';
import {
  SAMPLE_TIME,
  sampleAgent,
  sampleChannel,
  sampleContact,
  sampleConversation,
  sampleMessage,
} from './sample-records.ts';

/** An empty repository and how to be rid of it. `clock` dates what the repository dates by itself, such as log entries. */
export interface RepositoryHarness {
  create(clock: { now(): number }): Promise<{ readonly repository: Repository; readonly dispose: () => Promise<void> }>;
}

/** A repository with workspace `w1`: channels `c1` and `c2`, agent `a1`, contact `k1` and its conversation `v1` on `c1`. */
export interface Setting {
  readonly repository: Repository;
  readonly clock: { now(): number; advance(ms: number): void };
  /** Head of `w1` once everything above stood. */
  readonly start: Cursor;
  /** Runs one transaction in `w1`. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<{ readonly value: T; readonly cursor: Cursor }>;
  get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null>;
  head(): Promise<Cursor>;
  /** All entries after a cursor for readers of these channels; reads on page by page. */
  feed(
    after: Cursor,
    channelIds: readonly string[],
    conversationIds?: readonly string[],
  ): Promise<readonly FeedEntry[]>;
}

/** One law with a prepared repository that is disposed of whatever happens. */
export function repositoryCheck(
  name: string,
  run: (setting: Setting) => Promise<void>,
): ContractCheck<RepositoryHarness> {
  return {
    name,
    async run(harness) {
      let now = SAMPLE_TIME;
      const clock = {
        now: () => now,
        advance: (ms: number) => {
          now += ms;
        },
      };
      const { repository, dispose } = await harness.create(clock);
      try {
        await repository.createWorkspace({ id: 'w1', name: 'First' });
        const { cursor } = await repository.write('w1', settle);
        await run({
          repository,
          clock,
          start: cursor,
          write: (work) => repository.write('w1', work),
          get: (kind, id) => repository.read('w1', (tx) => tx.get(kind, id)),
          head: () => repository.read('w1', (tx) => tx.head()),
          feed: (after, channelIds, conversationIds = []) =>
            readFeed(repository, 'w1', after, channelIds, conversationIds),
        });
      } finally {
        await dispose();
      }
    },
  };
}

/** Puts the common records of a setting into a workspace; `prefix` keeps phone-number ids of two workspaces apart. */
export async function settle(tx: WriteTransaction, prefix = ''): Promise<void> {
  for (const id of ['c1', 'c2']) await tx.put('channel', sampleChannel({ id, phoneNumberId: `${prefix}number-${id}` }));
  await tx.put('agent', sampleAgent({ id: 'a1' }));
  await tx.put('contact', contact('k1'));
  await tx.put('conversation', conversation('v1'));
}

/** A contact nobody else shares a facet with. */
export function contact(id: string, over: Partial<Contact> = {}): Contact {
  return sampleContact({ phone: `+39${id}`, userId: `IT.${id}`, username: `user.${id}`, ...over, id });
}

/** A conversation of `k1` on `c1` unless said otherwise. */
export function conversation(id: string, over: Partial<Conversation> = {}): Conversation {
  return sampleConversation({ channelId: 'c1', contactId: 'k1', ...over, id });
}

/** A message of `v1`, placed at a number of seconds after the sample time. */
export function message(id: string, seconds: number, over: Partial<Message> = {}): Message {
  const at = SAMPLE_TIME + seconds * 1000;
  return sampleMessage({ conversationId: 'v1', channelId: 'c1', place: { at, seq: seconds }, sentAt: at, ...over, id });
}

/** Puts a conversation with a contact of its own. */
export async function putPair(
  tx: WriteTransaction,
  id: string,
  over: Partial<Conversation> = {},
  facets: Partial<Contact> = {},
): Promise<void> {
  const contactId = over.contactId ?? `k-${id}`;
  await tx.put('contact', contact(contactId, facets));
  await tx.put('conversation', conversation(id, { ...over, contactId }));
}

/** Follows the log to its end in pages of 50. */
export async function readFeed(
  repository: Repository,
  workspaceId: string,
  after: Cursor,
  channelIds: readonly string[],
  conversationIds: readonly string[] = [],
): Promise<readonly FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (let from = after; ; ) {
    const page = await repository.changesAfter(workspaceId, from, { channelIds }, { conversationIds }, 50);
    expectThat(!('gone' in page), `the log after ${from} is there`);
    entries.push(...page.entries);
    if (page.to === from) return entries;
    expectThat(page.to > from, `a page leads on: after ${from} it went to ${page.to}`);
    from = page.to;
  }
}

/** What entries tell, shortest form: `conversation v1 2`, `conversation v1 gone access`, `scope c1`. */
export function told(entries: readonly FeedEntry[]): readonly string[] {
  return entries.map((entry) => ('change' in entry ? describe(entry.change) : `scope ${entry.scopeChanged.join(',')}`));
}

function describe(change: Change): string {
  return isTombstone(change)
    ? `${change.kind} ${change.id} gone ${change.gone}`
    : `${change.kind} ${change.id} ${change.rev}`;
}

/** What entries tell about records of one kind. */
export function toldOf(kind: RecordKind, entries: readonly FeedEntry[]): readonly string[] {
  return told(entries).filter((line) => line.startsWith(`${kind} `));
}

/** Numbers in [0, 1), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs `count` works at once and answers their results. */
export function atOnce<T>(count: number, work: (index: number) => Promise<T>): Promise<readonly T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => work(index)));
}

/** The code of the error a work ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'no error';
}
