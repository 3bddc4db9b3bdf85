import { createHttpAdapter } from '../../../src/adapter/http/index.ts';
import type { InboxCache } from '../../../src/cache/inbox-cache.ts';
import { MemoryCache } from '../../../src/cache/index.ts';
import { createInboxStore, type InboxStore } from '../../../src/store/index.ts';
import type { MessageView } from '../../../src/store/views.ts';
import { FakeBrowser, type FakeTab } from '../../store/rig/fake-tabs.ts';
import { canonical, type Picture, type Shown } from '../history.ts';
import { Life } from './life.ts';
import { CONVERSATIONS, type PersonKey, type RealServer } from './real-server.ts';

const ENDPOINT = 'https://inbox.test';
const PENDING: readonly (string | null)[] = ['saving', 'held', 'stored', 'asking', 'refused'];

/** One person's browser: a cache that outlives its tabs, locks and channels between them, and a bad line to the server. */
export class RealBrowser {
  readonly server: RealServer;
  readonly person: PersonKey;
  readonly cache: InboxCache;
  readonly browser = new FakeBrowser();
  tabs: RealTab[] = [];
  readonly #label: string;
  #opened = 0;

  constructor(server: RealServer, person: PersonKey, cache: InboxCache = new MemoryCache(), label: string = person) {
    this.#label = label;
    this.server = server;
    this.person = person;
    this.cache = cache;
  }

  open(): RealTab {
    this.#opened += 1;
    const tab = new RealTab(this, `${this.#label}/${this.#opened}`, this.browser.tab());
    this.tabs.push(tab);
    this.server.note(`tab ${tab.name} opens`);
    return tab;
  }

  /** Gone without a word. */
  kill(tab: RealTab): void {
    this.server.note(`tab ${tab.name} is killed`);
    this.tabs = this.tabs.filter((other) => other !== tab);
    tab.kill();
  }

  /** A request on a bad line: late, lost, twice, or its answer lost. */
  async travel(request: Request): Promise<Response> {
    const { server, person } = this;
    const isStream = request.headers.get('accept') === 'text/event-stream';
    const way = server.faults[person].wrap((asked) => server.answer(asked));
    if (server.strikes(0.5)) await server.wait(server.random() * 3_000);
    if (server.strikes(0.05)) throw new TypeError('the request was lost');
    const twice = !isStream && server.strikes(0.08) ? request.clone() : null;
    if (twice !== null) {
      const after = server.random() * 8_000;
      server
        .wait(after)
        .then(() => server.answer(twice))
        .catch((error: unknown) => server.note(`the copy got ${String(error)}`));
    }
    const response = await way(request);
    if (!isStream && server.strikes(0.4)) await server.wait(server.random() * 3_000);
    if (server.strikes(0.06)) throw new TypeError('the answer was lost');
    return response;
  }
}

/** One tab: the real store over the real adapter, with every conversation on screen. */
export class RealTab {
  readonly browser: RealBrowser;
  readonly name: string;
  readonly store: InboxStore;
  readonly life = new Life();
  readonly #fake: FakeTab;
  readonly #placed = new Set<string>();
  readonly #made: string[] = [];

  constructor(browser: RealBrowser, name: string, fake: FakeTab) {
    this.browser = browser;
    this.name = name;
    this.#fake = fake;
    const { server, person } = browser;
    const clock = this.life.clock(server.clock);
    const adapter = createHttpAdapter({
      endpoint: ENDPOINT,
      getToken: () => server.token(person),
      timer: clock,
      fetch: (address, init) => this.life.step(() => browser.travel(new Request(address, init))),
    });
    const cache = server.wraps.cache?.(browser.cache, server, this.life) ?? browser.cache;
    const kept = this.life.guard(cache, { mode: 'indexeddb' });
    this.store = createInboxStore({
      adapter,
      openCache: async () => kept,
      clock,
      ids: () => {
        const id = server.ids();
        this.#made.push(id);
        return id;
      },
      random: server.random,
      hash: async (text) => text,
      endpoint: ENDPOINT,
      account: async () => `w1/${person}`,
      environment: fake.environment,
      report: (error) => !this.life.over && server.note(`${name} reports ${String(error)}`),
    });
    this.store.conversations({ filter: {} }).subscribe(() => undefined);
    this.store.counts.subscribe(() => undefined);
    for (const id of CONVERSATIONS) {
      this.store.conversation(id).subscribe(() => undefined);
      this.store.timeline(id).subscribe(() => this.#look(id));
    }
  }

  kill(): void {
    this.life.end();
    this.#fake.kill();
  }

  see(state: 'visible' | 'hidden' | 'asleep'): void {
    this.#fake.see(state);
  }

  messages(conversationId: string): readonly MessageView[] {
    return this.store.timeline(conversationId).current.messages;
  }

  sends(conversationId: string): void {
    const { server, person } = this.browser;
    const { history } = server;
    const text = `text ${history.presses.length}`;
    const above = this.#shown(conversationId)
      .filter(({ placed }) => placed)
      .map(({ id }) => id);
    this.#made.length = 0;
    const at = history.looks.length;
    const sent = this.store.sendText(conversationId, text);
    const messageId = this.#made[0] ?? '';
    const press = { at, reader: this.name, person, conversationId, messageId, text, above, safe: false };
    history.presses.push(press);
    server.note(`${this.name} sends "${text}" in ${conversationId} as ${messageId}`);
    this.#does(
      sent.then(() => {
        press.safe = true;
      }),
    );
  }

  does(conversationId: string): void {
    const { store } = this;
    const { server } = this.browser;
    const acts: (readonly [string, () => Promise<unknown>])[] = [
      ['resolves', () => store.setStatus(conversationId, 'resolved')],
      ['reopens', () => store.setStatus(conversationId, 'new')],
      ['takes', () => store.assign(conversationId, this.browser.person)],
      ['gives back', () => store.assign(conversationId, null)],
      ['tags', () => store.addTag(conversationId, `tag ${server.history.looks.length}`)],
      ['notes in', () => store.addNote(conversationId, 'a note')],
      ['reads', () => store.markRead(conversationId)],
      ['reads', () => store.markRead(conversationId)],
    ];
    const act = server.pick(acts);
    if (act === undefined) return;
    server.note(`${this.name} ${act[0]} ${conversationId}`);
    this.#does(act[1]());
  }

  /** Does what the bubble of some message offers. */
  answers(conversationId: string, only?: 'send-anyway'): void {
    const { server } = this.browser;
    const { history } = server;
    const own = this.messages(conversationId).filter(({ id }) =>
      history.presses.some(({ messageId }) => messageId === id),
    );
    const offers = own.flatMap(({ id, actions, delivery }) => actions.map((action) => ({ id, action, delivery })));
    const wanted = offers.filter(({ action }) =>
      only === undefined ? action === 'retry' || action === 'discard' : action === only,
    );
    const offer = server.pick(wanted);
    if (offer === undefined) return;
    const { id, action, delivery } = offer;
    server.note(`${this.name}: ${action} ${id}, which is ${delivery}`);
    if (action === 'discard') {
      history.discarded.push({ at: history.looks.length, messageId: id });
      this.#does(this.store.discard(conversationId, id));
    } else if (action === 'retry') {
      history.retried.push(id);
      this.#does(this.store.retry(conversationId, id));
    } else this.#does(this.store.sendAnyway(conversationId, id));
  }

  /** Something could not be loaded, and offers to be asked again. */
  get failed(): boolean {
    const { store } = this;
    const loads = [
      store.conversations({ filter: {} }).current.load,
      ...CONVERSATIONS.map((id) => store.timeline(id).current.load),
    ];
    return loads.some(({ state }) => state === 'failed') || !store.counts.current.known;
  }

  get rested(): boolean {
    if (this.failed) return false;
    const { connection, outbox } = this.store.status.current;
    return connection.state === 'online' && outbox.waiting === 0 && outbox.asking === 0;
  }

  picture(): Picture {
    const { store } = this;
    const { byStatus, unread, needsReply } = store.counts.current;
    return {
      conversations: store
        .conversations({ filter: {} })
        .current.rows.map(({ id }) => canonical(store.conversation(id).current.conversation)),
      timelines: CONVERSATIONS.map((id) => {
        const placed = this.messages(id).filter((message) => !waits(message));
        return JSON.stringify(
          placed.map(({ id: messageId, at, delivery, attempts }) => [messageId, at, delivery, attempts]),
        );
      }),
      counts: JSON.stringify([byStatus, unread, needsReply]),
    };
  }

  #does(act: Promise<unknown>): void {
    act.catch((error: unknown) => this.browser.server.note(`${this.name} is told ${String(error)}`));
  }

  /** A message that was confirmed once stays placed, whatever a retry of it looks like. */
  #shown(conversationId: string): readonly Shown[] {
    return this.messages(conversationId).map((message) => {
      const { id, delivery, attempts } = message;
      const placed = this.#placed.has(id) || !waits(message);
      if (placed && delivery !== null) this.#placed.add(id);
      const isOwn = this.browser.server.history.presses.some(({ messageId }) => messageId === id);
      return { id, delivery, attempts, placed: delivery === null ? !isOwn : placed };
    });
  }

  #look(conversationId: string): void {
    // Until the stretch is loaded a skeleton stands there, and what was confirmed meanwhile waits for it.
    if (this.life.over || this.store.timeline(conversationId).current.load.state !== 'ready') return;
    const { looks } = this.browser.server.history;
    const unread = this.store.conversation(conversationId).current.conversation?.unread ?? 0;
    looks.push({
      at: looks.length + 1,
      reader: this.name,
      conversationId,
      unread,
      messages: this.#shown(conversationId),
    });
  }
}

/**
 * A view does not say whether its message is placed. One that only its outbox row knows has never been further than queued; one that was
 * placed and is given another try has, even where the try itself is not judged yet.
 */
function waits({ delivery, attempts, times }: MessageView): boolean {
  return PENDING.includes(delivery) && attempts <= 1 && Object.keys(times).every((step) => step === 'queued');
}
