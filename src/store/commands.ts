import {
  type Command,
  type ConversationStatus,
  comparePlaces,
  isAfter,
  laterPlace,
  mentionsIn,
  normalizeTag,
  type OutgoingContent,
  type Place,
} from '../domain/index.ts';
import { addWritten } from './add-written.ts';
import type { Drafts } from './drafts.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxRows } from './outbox-rows.ts';
import { overlay } from './overlay.ts';
import type { StateCell } from './state-cell.ts';

/** The writes but sending (see `sending.ts`): each becomes one command in the outbox. */
export class Commands {
  readonly #cell: StateCell;
  readonly #outbox: Outbox;
  readonly #rows: OutboxRows;
  readonly #drafts: Drafts;
  readonly #ids: () => string;

  constructor(cell: StateCell, outbox: Outbox, rows: OutboxRows, drafts: Drafts, ids: () => string) {
    this.#cell = cell;
    this.#outbox = outbox;
    this.#rows = rows;
    this.#drafts = drafts;
    this.#ids = ids;
  }

  async addNote(conversationId: string, text: string): Promise<string> {
    const messageId = this.#ids();
    const room = { cell: this.#cell, outbox: this.#outbox, drafts: this.#drafts };
    const mentions = mentionsIn(text, this.#cell.state.confirmed.tables.agent.values());
    await addWritten(room, {
      ...{ type: 'note.add', id: this.#ids(), conversationId, messageId, text },
      ...(mentions.length > 0 ? { mentions } : {}),
    });
    return messageId;
  }

  /** Marks that wait are joined: only the furthest one goes, and tells the customer when one of them would have. */
  async markRead(conversationId: string, asked: Place | undefined, tells = false): Promise<void> {
    const upTo = asked ?? this.#newestPlace(conversationId);
    if (upTo === null || (!tells && this.#isRead(conversationId, upTo))) return;
    const joined: string[] = [];
    let tell = tells;
    for (const { row, inFlight } of this.#rows.all) {
      const { command } = row;
      if (command.type !== 'conversation.read' || command.conversationId !== conversationId) continue;
      const says = !tells || command.tell === true;
      if (comparePlaces(command.upTo, upTo) >= 0 && row.state === 'ready' && says) return;
      if (inFlight || row.attempts > 0 || row.state !== 'ready') continue;
      joined.push(row.id);
      tell ||= command.tell === true;
    }
    const mark = { type: 'conversation.read', id: this.#ids(), conversationId, upTo } as const;
    const command: Command = tell ? { ...mark, tell } : mark;
    await this.#outbox.add(command, {}, joined);
  }

  /** Reacts to a message; `null` takes the reaction back. */
  react(conversationId: string, messageId: string, emoji: string | null): Promise<void> {
    const ids = { id: this.#ids(), attemptId: this.#ids() };
    return this.#outbox.add({ type: 'message.react', conversationId, messageId, emoji, ...ids });
  }

  refetchFile(conversationId: string, messageId: string): Promise<void> {
    return this.#outbox.add({ type: 'file.refetch', id: this.#ids(), conversationId, messageId });
  }

  async schedule(
    conversationId: string,
    content: OutgoingContent,
    sendAt: number,
    { scheduledId = this.#ids(), ...quoted }: { quotedMessageId?: string; scheduledId?: string } = {},
  ): Promise<string> {
    const plan = { scheduledId, content, sendAt, ...quoted };
    const command = { type: 'message.schedule', id: this.#ids(), conversationId, ...plan } as const;
    await this.#outbox.add(command, {}, this.#refusedOf(scheduledId));
    return scheduledId;
  }

  unschedule(conversationId: string, scheduledId: string): Promise<void> {
    const command = { type: 'message.unschedule', id: this.#ids(), conversationId, scheduledId } as const;
    return this.#outbox.add(command, {}, this.#refusedOf(scheduledId));
  }

  sendPlanned(conversationId: string, scheduledId: string): Promise<void> {
    const command = { type: 'message.send-planned', id: this.#ids(), conversationId, scheduledId } as const;
    return this.#outbox.add(command, {}, this.#refusedOf(scheduledId));
  }

  setStatus(conversationId: string, status: ConversationStatus): Promise<void> {
    return this.#outbox.add({ type: 'conversation.status', id: this.#ids(), conversationId, status });
  }

  assign(conversationId: string, assigneeId: string | null): Promise<void> {
    return this.#outbox.add({ type: 'conversation.assign', id: this.#ids(), conversationId, assigneeId });
  }

  dismissReply(conversationId: string): Promise<void> {
    return this.#outbox.add({ type: 'conversation.dismiss-reply', id: this.#ids(), conversationId });
  }

  addTag(conversationId: string, tag: string): Promise<void> {
    return this.#outbox.add({ type: 'tag.add', id: this.#ids(), conversationId, tag: normalizeTag(tag) });
  }

  removeTag(conversationId: string, tag: string): Promise<void> {
    return this.#outbox.add({ type: 'tag.remove', id: this.#ids(), conversationId, tag: normalizeTag(tag) });
  }

  /** A message that is still here goes anew under a new command; one the backend has gets a new attempt. */
  async retry(conversationId: string, messageId: string): Promise<void> {
    const carrier = this.#rows.carrying(messageId);
    if (carrier === undefined) {
      const ids = { id: this.#ids(), messageId, attemptId: this.#ids() };
      return this.#outbox.add({ type: 'message.retry', conversationId, ...ids });
    }
    const { row } = carrier;
    if (row.state === 'ready') return this.#outbox.kick();
    if (row.state === 'asking') return this.sendAnyway(messageId);
    const { command } = row;
    const anew: Command =
      command.type === 'message.send'
        ? { ...command, id: this.#ids(), attemptId: this.#ids() }
        : { ...command, id: this.#ids() };
    return this.#outbox.add(anew, {}, [row.id]);
  }

  /**
   * What never left goes away here; what is with the backend, or on its way, is for the backend to take back. A message whose answer was lost
   * may be either: it goes here, and the backend is asked as well.
   */
  async discard(conversationId: string, messageId: string): Promise<void> {
    const carrier = this.#rows.carrying(messageId);
    const here = carrier !== undefined && !carrier.inFlight;
    if (here) await this.#rows.remove(carrier.row.id, [], null);
    if (here && (carrier.row.attempts === 0 || carrier.row.state === 'refused')) return;
    await this.#outbox.add({ type: 'message.discard', id: this.#ids(), conversationId, messageId });
  }

  async sendAnyway(messageId: string): Promise<void> {
    const carrier = this.#rows.carrying(messageId);
    if (carrier?.row.state !== 'asking') return;
    await this.#rows.change({ ...carrier.row, state: 'ready', confirmed: true }, carrier.row.fence, false);
    this.#outbox.drain();
  }

  dismissRefusal(commandId: string): Promise<void> {
    const refused = this.#rows.find(commandId);
    return refused && refused.row.state !== 'ready' ? this.#rows.remove(commandId, [], null) : Promise.resolve();
  }

  /** What was refused of a plan: it makes way for what is done about it. */
  #refusedOf(scheduledId: string): readonly string[] {
    const rows = this.#rows.all.filter(
      ({ row: { command, state } }) =>
        state === 'refused' && 'scheduledId' in command && command.scheduledId === scheduledId,
    );
    return rows.map(({ row }) => row.id);
  }

  /** Read already, or beyond what was said: the judge would change nothing. */
  #isRead(conversationId: string, upTo: Place): boolean {
    const { conversation } = overlay(this.#cell.state, conversationId);
    if (conversation === null) return false;
    const end = laterPlace(conversation.lastInbound, conversation.lastMessage?.place ?? null);
    const reached = end !== null && isAfter(upTo, end) ? end : upTo;
    return end === null || !isAfter(reached, conversation.readUpTo);
  }

  #newestPlace(conversationId: string): Place | null {
    const { tables } = this.#cell.state.confirmed;
    const conversation = tables.conversation.get(conversationId);
    let newest = laterPlace(conversation?.lastMessage?.place ?? null, conversation?.lastInbound ?? null);
    for (const { place } of tables.message.get(conversationId)?.values() ?? []) newest = laterPlace(newest, place);
    return newest;
  }
}
