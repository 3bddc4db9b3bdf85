import { type Conversation, mayRole, replyWindowPhase, SIGNAL_TTL_MS } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { transact } from './transact.ts';
import type { Viewer } from './viewer.ts';

export type TypingPorts = Pick<BackendPorts, 'repository' | 'wake' | 'clock' | 'ids'>;

/** WhatsApp shows "typing…" for 25 seconds or until the next message (fact sheet §11): so often, ms, it is told at most. */
export const TYPING_EVERY_MS = 20_000;

/** Messages looked through for the newest one of the customer. */
const LOOK_BACK = 50;

/**
 * Lets the customer see that an agent writes, where the channel wants it. WhatsApp takes that as read, so it is done only where seeing is
 * told as well; only to whom an answer may go, only by who may answer. At most every {@link TYPING_EVERY_MS} for a conversation in this
 * process. Best effort: what does not leave before the signal itself expires is let go.
 */
export class TypingTeller {
  readonly #ports: TypingPorts;
  readonly #told = new Map<string, number>();

  constructor(ports: TypingPorts) {
    this.#ports = ports;
  }

  async tell(workspaceId: string, viewer: Viewer, conversation: Conversation): Promise<void> {
    const now = this.#ports.clock.now();
    const phase = replyWindowPhase(conversation.windowClosesAt, now);
    const isOpen = phase === 'open' || phase === 'closing';
    if (!isOpen || !mayRole(viewer.roles[conversation.channelId], 'reply')) return;
    const key = `${workspaceId}/${conversation.id}`;
    if (now - (this.#told.get(key) ?? Number.NEGATIVE_INFINITY) < TYPING_EVERY_MS) return;
    this.#remember(key, now);
    const wamid = await this.#newestWamid(workspaceId, conversation);
    if (wamid === null) return;
    const payload = { channelId: conversation.channelId, wamid, typingUntil: String(now + SIGNAL_TTL_MS) };
    const job = { kind: 'mark-read', key: `typing/${conversation.id}`, runAt: now, payload } as const;
    await transact(this.#ports, workspaceId, (tx) => tx.enqueue({ ...job, id: this.#ports.ids() }));
    this.#ports.wake.notify('jobs');
  }

  /** What the customer wrote last, as WhatsApp names it; `null` where the channel does not show typing. */
  #newestWamid(workspaceId: string, { id, channelId }: Conversation): Promise<string | null> {
    return this.#ports.repository.read(workspaceId, async (tx) => {
      const channel = await tx.get('channel', channelId);
      if (!channel?.showTyping || channel.readReceipts !== 'seen' || channel.health !== 'connected') return null;
      const range = { conversationId: id, direction: 'before', from: null, limit: LOOK_BACK } as const;
      const newest = (await tx.messages(range)).findLast(
        ({ direction, origin, wamid }) => direction === 'inbound' && origin === 'live' && wamid !== null,
      );
      return newest?.wamid ?? null;
    });
  }

  #remember(key: string, now: number): void {
    for (const [known, at] of this.#told) if (now - at >= TYPING_EVERY_MS) this.#told.delete(known);
    this.#told.set(key, now);
  }
}
