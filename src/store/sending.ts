import type { OutboxRow } from '../cache/inbox-cache.ts';
import { forwardedContent, type OutgoingContent, type OutgoingMedia } from '../domain/index.ts';
import { addWritten } from './add-written.ts';
import type { Drafts } from './drafts.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxRows } from './outbox-rows.ts';
import { holdLeft } from './outbox-steps.ts';
import type { ServerClock } from './server-clock.ts';
import type { StateCell } from './state-cell.ts';
import { joinedDraft } from './successors.ts';

/** How long a message is held so that a person can take it back, ms. */
export const UNDO_MS = 5_000;
/** So close to the end of its time nothing is taken back any more, ms: the leading tab may be sending it already. */
export const UNDO_MARGIN_MS = 500;

export interface SendingOptions {
  readonly cell: StateCell;
  readonly outbox: Outbox;
  readonly rows: OutboxRows;
  readonly drafts: Drafts;
  readonly server: ServerClock;
  readonly ids: () => string;
  readonly undoMs: number;
  /** Puts the file of a message back into its draft; false when it cannot. */
  readonly putBack: (messageId: string) => boolean;
}

/** What goes to customers: each becomes one command in the outbox. */
export class Sending {
  readonly #options: SendingOptions;

  constructor(options: SendingOptions) {
    this.#options = options;
  }

  send(conversationId: string, content: OutgoingContent, quotedMessageId: string | undefined): Promise<string> {
    return this.#send(conversationId, content, quotedMessageId, this.#options.undoMs);
  }

  /** A file of a draft. The draft empties with it only while it still says `words`: what was typed during the upload stays. */
  async sendFile(
    conversationId: string,
    content: OutgoingMedia,
    quotedMessageId: string | undefined,
    words: string | null,
  ): Promise<string> {
    const { cell, outbox, undoMs } = this.#options;
    const command = this.#command(conversationId, content, quotedMessageId);
    if (words === (cell.state.drafts.get(conversationId)?.text ?? '')) await addWritten(this.#options, command, undoMs);
    else await outbox.add(command, {}, [], undoMs);
    return command.messageId;
  }

  sendText(conversationId: string, text: string, quotedMessageId: string | undefined): Promise<string> {
    return this.#send(conversationId, { kind: 'text', text }, quotedMessageId, 0);
  }

  /** The draft comes first: should the page end in between, the words stand there twice rather than nowhere. */
  async undo(conversationId: string, messageId: string): Promise<OutgoingContent | null> {
    const { rows, drafts, cell, putBack } = this.#options;
    const row = this.#held(messageId);
    if (row?.command.type !== 'message.send') return null;
    const { content, quotedMessageId = null } = row.command;
    if ('fileId' in content && !putBack(messageId)) return null;
    if (content.kind === 'text') {
      const typed = cell.state.drafts.get(conversationId);
      const said = { text: content.text, mode: 'reply', quotedMessageId } as const;
      drafts.set(conversationId, typed === undefined ? said : joinedDraft(said, typed));
    }
    await rows.remove(row.id, [], null);
    this.#options.outbox.drain();
    return content;
  }

  undoUntil(messageId: string): number | null {
    const row = this.#held(messageId);
    return row === undefined ? null : row.createdAt + (row.holdMs ?? 0) - UNDO_MARGIN_MS;
  }

  async forward(messageId: string, from: string, to: readonly string[]): Promise<readonly string[]> {
    const message = this.#options.cell.state.confirmed.tables.message.get(from)?.get(messageId);
    const content = message === undefined || message.revokedAt !== null ? null : forwardedContent(message.content);
    if (content === null) return [];
    const commands = to.map((conversationId) => this.#command(conversationId, content, undefined));
    await Promise.all(commands.map((command) => this.#options.outbox.add(command)));
    return commands.map((command) => command.messageId);
  }

  /** The row of a message that can still be taken back. */
  #held(messageId: string): OutboxRow | undefined {
    const carrier = this.#options.rows.carrying(messageId);
    if (carrier === undefined || carrier.inFlight || carrier.row.state !== 'ready') return undefined;
    return holdLeft(carrier.row, this.#options.server.now()) < UNDO_MARGIN_MS ? undefined : carrier.row;
  }

  async #send(
    conversationId: string,
    content: OutgoingContent,
    quotedMessageId: string | undefined,
    holdMs: number,
  ): Promise<string> {
    const command = this.#command(conversationId, content, quotedMessageId);
    if (content.kind === 'text') await addWritten(this.#options, command, holdMs);
    else await this.#options.outbox.add(command, {}, [], holdMs);
    return command.messageId;
  }

  #command(conversationId: string, content: OutgoingContent, quotedMessageId: string | undefined) {
    const { ids } = this.#options;
    const messageId = ids();
    const quoted = quotedMessageId === undefined ? {} : { quotedMessageId };
    return {
      type: 'message.send' as const,
      conversationId,
      content,
      ...quoted,
      id: ids(),
      messageId,
      attemptId: ids(),
    };
  }
}
