import type { OutboxRow } from '../../../src/cache/inbox-cache.ts';
import type { Change, Command, Cursor, Message } from '../../../src/domain/index.ts';
import { newRow } from '../../../src/store/outbox-steps.ts';
import type { Machine } from './machine.ts';
import type { AGENTS, ModelServer } from './model-server.ts';
import { ModelTab } from './model-tab.ts';

/** What tabs of one browser tell each other: hints, in order per tab. */
export type Hint =
  | { readonly row: OutboxRow }
  | { readonly gone: string; readonly changes: readonly Change[]; readonly cursor: Cursor | null };

/** One person's browser: storage that outlives its tabs, and the tabs. */
export class ModelBrowser {
  readonly machine: Machine;
  readonly server: ModelServer;
  readonly person: (typeof AGENTS)[number];
  readonly outbox = new Map<string, OutboxRow>();
  /** Records and the position they belong to: written together. */
  cache: { readonly cursor: Cursor; readonly changes: readonly Change[] } | null = null;
  tabs: ModelTab[] = [];
  #fence = 0;
  #opened = 0;

  constructor(machine: Machine, server: ModelServer, person: (typeof AGENTS)[number]) {
    this.machine = machine;
    this.server = server;
    this.person = person;
  }

  open(): ModelTab {
    this.#opened += 1;
    const tab = new ModelTab(this, `${this.person}/${this.#opened}`);
    this.tabs.push(tab);
    this.machine.note(`tab ${tab.name} opens`);
    tab.start();
    if (this.tabs.length === 1) this.elect(tab);
    return tab;
  }

  /** The tab ends without a word; another one takes the lead some time. */
  kill(tab: ModelTab): void {
    this.machine.note(`tab ${tab.name} is killed`);
    tab.alive = false;
    this.tabs = this.tabs.filter((other) => other !== tab);
    const [next] = this.tabs;
    if (tab.leads && next !== undefined)
      this.machine.later(`${next.name} takes the lead`, () => next.alive && this.elect(next));
  }

  /** A tab leads. One that led before and is frozen does not hear of it. */
  elect(tab: ModelTab): void {
    this.#fence = Math.max(this.machine.now, this.#fence + 1);
    tab.outbox.lead(this.#fence);
  }

  tell(from: ModelTab, hint: Hint): void {
    for (const tab of this.tabs) if (tab !== from) tab.outbox.hear(hint);
  }

  /** Rows now, in order. */
  rows(): readonly OutboxRow[] {
    return [...this.outbox.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  /** Changes a row unless it is gone or a newer leader has it. */
  update(row: OutboxRow, fence: number): boolean {
    const stored = this.outbox.get(row.id);
    if (stored === undefined || stored.fence > fence) return false;
    this.outbox.set(row.id, row);
    return true;
  }
}

/** The acts of a person in one tab. */
export class Person {
  readonly #tab: ModelTab;
  readonly #machine: Machine;

  constructor(tab: ModelTab) {
    this.#tab = tab;
    this.#machine = tab.browser.machine;
  }

  /** Writes and presses send; text and destination are read here, once. */
  sends(conversationId: string): void {
    const { history, rules } = this.#machine;
    const messageId = this.#machine.id('m');
    const text = `text of ${messageId}`;
    const { name, browser } = this.#tab;
    const above = this.#tab.placed(conversationId).map(({ id }) => id);
    const at = this.#machine.moment;
    const press = { at, reader: name, person: browser.person, conversationId, messageId, text, above, safe: false };
    history.presses.push(press);
    this.#machine.note(`${name} sends ${messageId} in ${conversationId}`);
    const ids = { id: this.#machine.id('c'), messageId, attemptId: this.#machine.id('a') };
    const seen = rules.composed === 'at-press' ? conversationId : this.#machine.pick(['v1', 'v2']);
    this.#add(
      { type: 'message.send', conversationId: seen ?? conversationId, content: { kind: 'text', text }, ...ids },
      () => {
        press.safe = true;
      },
    );
  }

  does(conversationId: string): void {
    const id = this.#machine.id('c');
    const kind = Math.floor(this.#machine.random() * 6);
    const base = { id, conversationId };
    const upTo = this.#tab.placed(conversationId).at(Math.floor(this.#machine.random() * -3))?.place;
    const command: Command | null =
      kind === 0
        ? {
            ...base,
            type: 'conversation.status',
            status: this.#machine.pick(['new', 'pending', 'resolved'] as const) ?? 'new',
          }
        : kind === 1
          ? {
              ...base,
              type: 'conversation.assign',
              assigneeId: this.#machine.pick(['ann', 'ben', null] as const) ?? null,
            }
          : kind === 2
            ? { ...base, type: 'tag.add', tag: this.#machine.id('tag') }
            : kind === 3
              ? { ...base, type: 'note.add', messageId: this.#machine.id('n'), text: 'a note' }
              : upTo
                ? { ...base, type: 'conversation.read', upTo }
                : null;
    if (command === null) return;
    this.#machine.note(`${this.#tab.name}: ${command.type} in ${conversationId}`);
    this.#add(command);
  }

  /** Tries again what failed or is unknown, knowing the risk; or what was refused. */
  retries(conversationId: string): void {
    const message = this.#own(conversationId);
    if (message === undefined) return;
    const carrier = this.#tab.outbox.pending.find(
      ({ row }) => row.command.type === 'message.send' && row.command.messageId === message.id,
    );
    const ids = { id: this.#machine.id('c'), messageId: message.id, attemptId: this.#machine.id('a') };
    if (carrier === undefined) {
      const delivery = message.attempts.at(-1)?.delivery;
      if (delivery !== 'failed' && delivery !== 'unknown') return;
      this.#machine.history.retried.push(message.id);
      this.#machine.note(`${this.#tab.name} tries ${message.id} again, which is ${delivery}`);
      this.#add({ type: 'message.retry', conversationId, ...ids });
    } else if (carrier.row.state === 'refused' && carrier.row.command.type === 'message.send') {
      this.#machine.history.retried.push(message.id);
      this.#machine.note(`${this.#tab.name} sends ${message.id} anew`);
      this.#add({ ...carrier.row.command, ...ids }, undefined, carrier.row.id);
    } else if (carrier.row.state === 'asking') {
      this.#machine.note(`${this.#tab.name} lets ${message.id} go`);
      this.#tab.outbox.change({ ...carrier.row, state: 'ready', confirmed: true }, carrier.row.fence, false);
    }
  }

  discards(conversationId: string): void {
    const message = this.#own(conversationId);
    if (message === undefined) return;
    const carrier = this.#tab.outbox.pending.find(
      ({ row }) => row.command.type === 'message.send' && row.command.messageId === message.id,
    );
    if (carrier?.inFlight || (carrier === undefined && message.attempts.length === 0)) return;
    this.#machine.history.discarded.push({ at: this.#machine.moment, messageId: message.id });
    this.#machine.note(`${this.#tab.name} discards ${message.id}`);
    if (carrier !== undefined) this.#tab.outbox.drop(carrier.row.id);
    if (carrier !== undefined && (carrier.row.attempts === 0 || carrier.row.state === 'refused')) return;
    this.#add({ type: 'message.discard', id: this.#machine.id('c'), conversationId, messageId: message.id });
  }

  #own(conversationId: string): Message | undefined {
    const own = this.#machine.history.presses.filter(
      ({ person, conversationId: where }) => person === this.#tab.browser.person && where === conversationId,
    );
    const id = this.#machine.pick(own)?.messageId;
    return this.#tab.shown(conversationId).find((message) => message.id === id);
  }

  #add(command: Command, onStored?: () => void, replaces?: string): void {
    const last = this.#tab.outbox.pending.at(-1)?.row.order ?? 0;
    this.#tab.outbox.add(newRow(command, last, this.#machine.now), onStored, replaces);
  }
}
