import {
  type Change,
  type Conversation,
  type Delivery,
  isTombstone,
  latestAttempt,
  type Message,
} from '../domain/index.ts';
import type { LateFailure } from './late-failure.ts';
import type { Records, Said } from './records.ts';
import type { Confirmed } from './state.ts';
import type { StateCell } from './state-cell.ts';

/** More than these nobody reads; the oldest go. */
const KEPT = 20;

interface Turn extends Pick<LateFailure, 'conversationId' | 'messageId' | 'code'> {
  readonly authorId: string | null;
  readonly from: Delivery | null | undefined;
  readonly to: Delivery | null;
}

/**
 * Notices when a message of this agent, or in a conversation they own, turns failed while the inbox is open, whether its conversation is
 * loaded or only its row is known. Each failure counts once; a retry that fails again is another one. What the feed brings of the time
 * before this session is no news.
 */
export class LateFailures {
  readonly #cell: StateCell;
  readonly #records: Records;
  readonly #told = new Set<string>();
  /** Where the feed stood when the first session began: what it brings up to there is no news. */
  #head: number | null = null;

  constructor(cell: StateCell, records: Records) {
    this.#cell = cell;
    this.#records = records;
    this.#head = cell.state.session?.cursor ?? null;
    records.onSaid((said) => this.#hear(said));
  }

  dismiss(conversationId: string): void {
    const { failures } = this.#cell.state;
    const kept = failures.filter((failure) => failure.conversationId !== conversationId);
    if (kept.length < failures.length) this.#cell.update({ failures: kept }, ['failures']);
  }

  #hear({ changes, cursor, before }: Said): void {
    const { session } = this.#cell.state;
    if (session === null) return;
    this.#head ??= session.cursor;
    if (before === undefined || (cursor !== null && cursor <= this.#head)) return;
    for (const change of changes) {
      const turn = turnOf(change, before);
      if (turn === null) continue;
      if (turn.to !== 'failed') this.#told.delete(turn.messageId);
      else if (turn.from !== undefined && turn.from !== 'failed' && this.#isMine(turn, session.agent.id))
        this.#tell(turn);
    }
  }

  #isMine({ authorId, conversationId }: Turn, agentId: string): boolean {
    const { conversation } = this.#cell.state.confirmed.tables;
    return authorId === agentId || conversation.get(conversationId)?.assigneeId === agentId;
  }

  #tell({ conversationId, messageId, code, from }: Turn): void {
    if (this.#told.has(messageId)) return;
    this.#told.add(messageId);
    const failure: LateFailure = { conversationId, messageId, code, wasSent: from === 'sent' };
    this.#set([...this.#cell.state.failures.filter((known) => known.messageId !== messageId), failure].slice(-KEPT));
    if (code === null) void this.#learn(failure);
  }

  /** The row of a conversation does not say why: the message does. */
  async #learn({ conversationId, messageId }: LateFailure): Promise<void> {
    let code: LateFailure['code'] = 'internal';
    try {
      const query = { name: 'messages', conversationId, around: messageId, limit: 1 } as const;
      const { answer, release } = await this.#records.ask(query, new AbortController().signal);
      release();
      for (const { kind, id, record } of answer.records) {
        if (kind === 'message' && id === messageId) code = latestAttempt(record)?.error?.code ?? code;
      }
    } catch {
      // That it failed is known; the reason stands in its bubble once that is loaded.
    }
    this.#set(this.#cell.state.failures.map((known) => (known.messageId === messageId ? { ...known, code } : known)));
  }

  #set(failures: readonly LateFailure[]): void {
    this.#cell.update({ failures }, ['failures']);
  }
}

/** What a change says of how far a message came. */
function turnOf(change: Change, before: Confirmed): Turn | null {
  if (isTombstone(change)) return null;
  if (change.kind === 'message') return messageTurn(change.record, before);
  return change.kind === 'conversation' ? rowTurn(change.record, before) : null;
}

function messageTurn(message: Message, { tables }: Confirmed): Turn | null {
  const attempt = latestAttempt(message);
  if (attempt === null) return null;
  const { id, conversationId, authorId } = message;
  const known = tables.message.get(conversationId)?.get(id);
  return {
    conversationId,
    messageId: id,
    authorId,
    from: known && (latestAttempt(known)?.delivery ?? null),
    to: attempt.delivery,
    code: attempt.error?.code ?? null,
  };
}

function rowTurn({ id, lastMessage }: Conversation, { tables }: Confirmed): Turn | null {
  if (lastMessage === null || lastMessage.direction !== 'outbound') return null;
  const known = tables.conversation.get(id)?.lastMessage;
  const { messageId, authorId, delivery } = lastMessage;
  const from = known?.messageId === messageId ? known.delivery : undefined;
  return { conversationId: id, messageId, authorId, from, to: delivery, code: null };
}
