import { type Cursor, type Interests, type OutgoingSignal, SIGNAL_TTL_MS } from '../../domain/index.ts';
import type { Identity } from '../ports.ts';
import { visibleConversation } from '../use-cases/run-query.ts';
import { type TypingPorts, TypingTeller } from '../use-cases/typing-teller.ts';
import { loadViewer } from '../use-cases/viewer.ts';
import { FeedStream } from './feed-stream.ts';
import { signalWord } from './signal-word.ts';
import { type FeedPorts, WorkspaceFeed } from './workspace-feed.ts';

/** Every open change stream of this process, by workspace. A workspace nobody reads costs nothing. */
export class FeedHub {
  readonly #ports: FeedPorts;
  readonly #typing: TypingTeller;
  readonly #feeds = new Map<string, WorkspaceFeed>();

  constructor(ports: FeedPorts & TypingPorts) {
    this.#ports = ports;
    this.#typing = new TypingTeller(ports);
  }

  /**
   * Opens a stream after a cursor; `null` starts at the head, with `reset`. It ends with its token, by `signal`, or when its reader lets go.
   *
   * @throws InboxError `no-access` for an agent who may not read
   */
  async open(
    identity: Identity,
    after: Cursor | null,
    interests: Interests,
    signal: AbortSignal,
  ): Promise<ReadableStream<Uint8Array>> {
    const { viewer, head } = await this.#ports.repository.read(identity.workspaceId, async (tx) => ({
      viewer: await loadViewer(tx, identity),
      head: await tx.head(),
    }));
    const feed = this.#feed(identity.workspaceId);
    const end = () => stream.end();
    const stream: FeedStream = new FeedStream({
      clock: this.#ports.clock,
      identity,
      viewer,
      interests,
      cursor: after ?? head,
      scopeSince: head,
      onReady: () => feed.wake(),
      onEnd: () => {
        signal.removeEventListener('abort', end);
        feed.remove(stream);
        this.#dropEmpty(identity.workspaceId);
      },
    });
    // The first word opens the pipe: proxies pass headers on with it, and the reader sets its clock by it.
    if (after === null) stream.send({ type: 'reset', cursor: head });
    else stream.beat();
    feed.add(stream);
    if (signal.aborted) stream.end();
    else signal.addEventListener('abort', end, { once: true });
    return stream.body;
  }

  /**
   * Passes on what an agent is doing to colleagues who see the conversation, and to the customer where the channel wants it.
   *
   * @throws InboxError `not-found` for a conversation out of sight
   */
  async signal(identity: Identity, { type, conversationId }: OutgoingSignal): Promise<void> {
    const { viewer, conversation } = await this.#ports.repository.read(identity.workspaceId, async (tx) => {
      const viewer = await loadViewer(tx, identity);
      return { viewer, conversation: await visibleConversation(tx, viewer, conversationId) };
    });
    const expiresAt = this.#ports.clock.now() + SIGNAL_TTL_MS;
    const told = { type, conversationId, agentId: viewer.agent.id, expiresAt };
    // By way of the wake: colleagues may hang on other servers of the same database.
    this.#ports.wake.notify(`signals:${identity.workspaceId}`, signalWord(conversation.channelId, told));
    if (type === 'typing') await this.#typing.tell(identity.workspaceId, viewer, conversation);
  }

  close(): void {
    for (const feed of [...this.#feeds.values()]) feed.close();
    this.#feeds.clear();
  }

  #feed(workspaceId: string): WorkspaceFeed {
    const feed = this.#feeds.get(workspaceId) ?? new WorkspaceFeed(this.#ports, workspaceId);
    this.#feeds.set(workspaceId, feed);
    return feed;
  }

  #dropEmpty(workspaceId: string): void {
    const feed = this.#feeds.get(workspaceId);
    if (!feed?.empty) return;
    this.#feeds.delete(workspaceId);
    feed.close();
  }
}
