import type { OutboxRow } from '../../../src/cache/inbox-cache.ts';
import { MemoryCache } from '../../../src/cache/memory-cache.ts';
import { type Command, InboxError, type InboxErrorCode } from '../../../src/domain/index.ts';
import type { InboxStore } from '../../../src/store/inbox-store.ts';
import { conversation } from './build.ts';
import { createRig, type Rig } from './rig.ts';

export function fail(code: InboxErrorCode, retryAfterMs?: number): InboxError {
  return new InboxError(code, 'the test says no', retryAfterMs === undefined ? {} : { retryAfterMs });
}

/** A rig with two conversations and a store that has both open. */
export async function start(
  prepare: (rig: Rig) => void = () => undefined,
): Promise<{ readonly rig: Rig; readonly store: InboxStore }> {
  const rig = createRig();
  for (const id of ['c1', 'c2']) rig.backend.seed('conversation', conversation(id));
  prepare(rig);
  const store = rig.open();
  look(store);
  await rig.clock.advance(1_000);
  return { rig, store };
}

export function look(store: InboxStore): void {
  store.status.subscribe(() => undefined);
  for (const id of ['c1', 'c2']) store.timeline(id).subscribe(() => undefined);
}

/** The words of a send or a note. */
export function wordsOf(command: Command): string | null {
  if (command.type === 'note.add') return command.text;
  return command.type === 'message.send' && command.content.kind === 'text' ? command.content.text : null;
}

export const texts = (rig: Rig) => rig.backend.submitted.map((command) => wordsOf(command) ?? command.type);
export const shown = (store: InboxStore, id = 'c1') =>
  store
    .timeline(id)
    .current.messages.map(({ content, delivery }) => [content.kind === 'text' ? content.text : content.kind, delivery]);

/** A hand that lets things through only when told. */
export function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** Storage of a page that is killed after so many writes: from then on nothing it says reaches storage, or comes back. */
export class DyingCache extends MemoryCache {
  readonly #under: MemoryCache;
  #left: number;

  constructor(under: MemoryCache, writes: number) {
    super();
    this.#under = under;
    this.#left = writes;
  }

  override read = () => this.#under.read();
  override outbox = () => this.#under.outbox();
  override putOutbox = (row: OutboxRow) => this.#do(() => this.#under.putOutbox(row));
  override updateOutbox = (row: OutboxRow, fence: number) => this.#do(() => this.#under.updateOutbox(row, fence));
  override deleteOutbox = (id: string) => this.#do(() => this.#under.deleteOutbox(id));

  #do<T>(work: () => Promise<T>): Promise<T> {
    this.#left -= 1;
    return this.#left >= 0 ? work() : new Promise(() => undefined);
  }
}
