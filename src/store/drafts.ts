import { type DraftRow, type InboxCache, STORED_FORMAT } from '../cache/inbox-cache.ts';
import type { Records } from './records.ts';
import { NO_DRAFT } from './selectors/draft-view.ts';
import type { ServerClock } from './server-clock.ts';
import type { StoreState } from './state.ts';
import type { StateCell } from './state-cell.ts';
import { joinedDraft, standingId } from './successors.ts';
import type { DraftView } from './views.ts';

/** What other tabs hear of a draft. */
export interface DraftNews {
  readonly conversationId: string;
  readonly draft: DraftView | null;
}

/** What is written and not sent: kept under the conversation it was typed in, saved as typed, the same in every tab. */
export class Drafts {
  readonly #cell: StateCell;
  readonly #server: ServerClock;
  readonly #tell: (news: DraftNews) => void;
  readonly #report: (error: unknown) => void;
  readonly #writing = new Map<string, Promise<void>>();
  #cache: InboxCache | null = null;
  #successors: ReadonlyMap<string, string>;

  constructor(
    cell: StateCell,
    records: Records,
    server: ServerClock,
    tell: (news: DraftNews) => void,
    report: (error: unknown) => void,
  ) {
    this.#cell = cell;
    this.#successors = cell.state.confirmed.successors;
    records.onSaid(() => this.#keepMoved());
    this.#server = server;
    this.#tell = tell;
    this.#report = report;
  }

  /** Storage is open: stored drafts come in where nothing was typed since, typed ones go out. */
  attach(cache: InboxCache, stored: readonly DraftRow[]): void {
    this.#cache = cache;
    for (const id of this.#cell.state.drafts.keys()) this.#save(id);
    for (const { conversationId, format, editedAt: _, ...draft } of stored) {
      const id = standingId(this.#cell.state.confirmed, conversationId);
      const typed = this.#cell.state.drafts.get(id);
      if (format !== STORED_FORMAT || (typed !== undefined && id === conversationId)) continue;
      this.#show(id, joinedDraft(typed, draft));
      if (id !== conversationId) for (const moved of [id, conversationId]) this.#save(moved);
    }
  }

  detach(): void {
    this.#cache = null;
  }

  set(conversationId: string, draft: DraftView): void {
    const known = isEmpty(draft) ? null : this.#begun(conversationId, draft);
    this.#show(conversationId, known);
    this.#tell({ conversationId, draft: known });
    this.#save(conversationId);
  }

  /** Shows what another tab typed; that tab saves it. */
  hear({ conversationId, draft }: DraftNews): void {
    this.#show(standingId(this.#cell.state.confirmed, conversationId), draft);
  }

  /** The state without a draft, for the step that sends it. To be followed by {@link sent} once the message is safe. */
  without(conversationId: string): Partial<StoreState> {
    const drafts = new Map(this.#cell.state.drafts);
    drafts.delete(conversationId);
    return { drafts };
  }

  sent(conversationId: string): void {
    this.#tell({ conversationId, draft: this.#cell.state.drafts.get(conversationId) ?? null });
    this.#save(conversationId);
  }

  /** Resolves when everything typed is stored. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing.values());
  }

  /** A draft knows since when it has words: what was said in between may answer for it. */
  #begun(conversationId: string, { begunAt, ...draft }: DraftView): DraftView {
    if (draft.text === '') return draft;
    const before = this.#cell.state.drafts.get(conversationId)?.begunAt;
    return { ...draft, begunAt: begunAt ?? before ?? this.#server.now() };
  }

  /** Conversations were joined: what moved with them is stored where it belongs. */
  #keepMoved(): void {
    const { confirmed } = this.#cell.state;
    if (confirmed.successors === this.#successors) return;
    this.#successors = confirmed.successors;
    for (const from of confirmed.successors.keys()) {
      this.#save(standingId(confirmed, from));
      this.#save(from);
    }
  }

  #show(conversationId: string, draft: DraftView | null): void {
    const before = this.#cell.state.drafts;
    const drafts = new Map(before);
    if (draft === null) drafts.delete(conversationId);
    else drafts.set(conversationId, draft);
    // Lists only show that there is a draft: they need not look at every key press.
    const flips = before.has(conversationId) !== drafts.has(conversationId);
    this.#cell.update({ drafts }, flips ? ['drafts', `draft/${conversationId}`] : [`draft/${conversationId}`]);
  }

  /** One write at a time per conversation, always of the newest text: a late write never brings an old one back. */
  #save(conversationId: string): void {
    const cache = this.#cache;
    if (cache === null) return;
    const before = this.#writing.get(conversationId) ?? Promise.resolve();
    const write = before
      .then(() => this.#write(cache, conversationId))
      .catch((error: unknown) => this.#report(error))
      .finally(() => {
        if (this.#writing.get(conversationId) === write) this.#writing.delete(conversationId);
      });
    this.#writing.set(conversationId, write);
  }

  async #write(cache: InboxCache, conversationId: string): Promise<void> {
    const draft = this.#cell.state.drafts.get(conversationId);
    if (draft === undefined) return cache.deleteDraft(conversationId);
    return cache.putDraft({ ...draft, format: STORED_FORMAT, conversationId, editedAt: this.#server.now() });
  }
}

function isEmpty(draft: DraftView): boolean {
  return draft.text === '' && draft.quotedMessageId === null && draft.mode === NO_DRAFT.mode;
}
