import { type InboxCache, STORED_FORMAT } from '../cache/inbox-cache.ts';
import type { Session } from '../domain/index.ts';
import type { Attaching } from './attaching.ts';
import type { Drafts } from './drafts.ts';
import type { OutboxRows } from './outbox-rows.ts';
import { Persister } from './persister.ts';
import type { Records } from './records.ts';
import { EMPTY_STATE } from './state.ts';
import type { StateCell } from './state-cell.ts';
import type { StorePorts } from './store-ports.ts';

export interface StorageOptions {
  readonly ports: StorePorts;
  readonly cell: StateCell;
  readonly records: Records;
  readonly rows: OutboxRows;
  readonly drafts: Drafts;
  readonly files: Attaching;
  readonly report: (error: unknown) => void;
  /** What was stored is in the state, or there is no storage. */
  readonly onOpen: () => void;
}

/** Opens what one agent keeps in this browser, brings it in, and sees to it that nobody else reads it. */
export class Storage {
  readonly #options: StorageOptions;
  #cache: InboxCache | null = null;
  #persister: Persister | null = null;
  #stopTrouble: () => void = () => undefined;
  #account: string | null = null;
  #name: string | null = null;
  #owner: string | null = null;

  constructor(options: StorageOptions) {
    this.#options = options;
  }

  /** What lock, channel and database are called; `null` until it is known whose they are. */
  get name(): string | null {
    return this.#name;
  }

  get cache(): InboxCache | null {
    return this.#cache;
  }

  /** Opens before the backend answers, when the host knows who is signed in. */
  async openEarly(): Promise<void> {
    this.#account = (await this.#options.ports.account?.()) ?? null;
    if (this.#account !== null) await this.#open(this.#account);
  }

  /** Opens for the agent the backend names. What another agent left under this name goes first; answers false when the agent changed here. */
  async admit(session: Session): Promise<boolean> {
    const { cell } = this.#options;
    const owner = `${session.workspace.id}/${session.agent.id}`;
    const { session: before, sessionLoad } = cell.state;
    const known = this.#owner ?? (before && `${before.workspace.id}/${before.agent.id}`);
    if (known !== null && known !== owner) {
      // A session from storage is only what an earlier visit left; one the backend gave means that the agent changed under our feet.
      const live = before !== null && sessionLoad.state === 'ready' && !sessionLoad.stale;
      await this.wipe();
      this.forget();
      if (live) return false;
    }
    this.#owner = owner;
    if (this.#cache === null) await this.#open(this.#account ?? owner);
    return true;
  }

  /** Starts or stops writing what the server says: one tab does. */
  setWriting(writing: boolean): void {
    const { records, cell, report } = this.#options;
    if (!writing) {
      this.#persister?.close();
      this.#persister = null;
    } else if (this.#persister === null && this.#cache) {
      this.#persister = new Persister(this.#cache, records, () => cell.state.confirmed.cursor, report);
    }
  }

  /** Removes everything of this agent from here. */
  async wipe(): Promise<void> {
    const cache = this.#cache;
    this.#detach();
    await cache?.wipe();
    await cache?.close();
  }

  async close(): Promise<void> {
    const { drafts, files } = this.#options;
    const cache = this.#cache;
    const persister = this.#persister;
    await drafts.settled();
    await files.settled();
    await persister?.settled();
    this.#detach();
    await cache?.close();
  }

  async #open(account: string): Promise<void> {
    const { ports, cell, records, rows, drafts, files, report, onOpen } = this.#options;
    this.#name = `wa-inbox-${await ports.hash(JSON.stringify([ports.endpoint, account, STORED_FORMAT]))}`;
    try {
      const cache = await ports.openCache(this.#name);
      this.#cache = cache;
      const show = () => cell.update({ cache: { mode: cache.mode, reason: cache.trouble } }, ['cache']);
      this.#stopTrouble = cache.onTrouble(show);
      show();
      const snapshot = await cache.read();
      records.restore(snapshot.records, snapshot.cursor);
      drafts.attach(cache, snapshot.drafts);
      await rows.attach(cache, snapshot.outbox);
      files.open(cache, this.#name, snapshot.files);
      if (cell.state.session === null && snapshot.session) {
        cell.update({ session: snapshot.session, sessionLoad: { state: 'ready', stale: true } }, ['session']);
        this.#owner = `${snapshot.session.workspace.id}/${snapshot.session.agent.id}`;
      }
    } catch (error) {
      // Without storage the inbox works on in memory and says so.
      cell.update({ cache: { mode: 'memory', reason: 'denied' } }, ['cache']);
      rows.attachNothing();
      report(error);
    }
    onOpen();
  }

  #detach(): void {
    this.#stopTrouble();
    this.setWriting(false);
    this.#options.rows.detach();
    this.#options.drafts.detach();
    this.#options.files.detach();
    this.#cache = null;
  }

  /** Nothing of the agent stays in memory either. */
  forget(): void {
    const { leading } = this.#options.cell.state;
    this.#owner = null;
    const connection = { state: 'stopped', code: 'unauthenticated' } as const;
    this.#options.cell.update({ ...EMPTY_STATE, connection, leading }, EVERY_KEY);
  }
}

/** Sources wait for the one, the outbox and others for the other. */
const EVERY_KEY = ['everything', 'connection'];
