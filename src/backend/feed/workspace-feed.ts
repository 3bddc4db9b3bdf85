import { type Cursor, InboxError } from '../../domain/index.ts';
import { describeFailure } from '../describe-failure.ts';
import type { BackendPorts } from '../ports.ts';
import type { FeedPage } from '../repository.ts';
import { namesOf } from '../sight.ts';
import { loadViewer, type Viewer } from '../use-cases/viewer.ts';
import { feedEvents } from './feed-events.ts';
import type { FeedStream } from './feed-stream.ts';
import { readSignalWord } from './signal-word.ts';

export type FeedPorts = Pick<BackendPorts, 'repository' | 'wake' | 'clock' | 'log'>;

const BATCH_MS = 100;
const POLL_MS = 1_000;
const PAGE_ROWS = 500;

/**
 * The one reader of a workspace's feed in this process. It reads when woken, at most every {@link BATCH_MS}, and once a second all the same;
 * streams that stand at the same cursor and see the same channels share one read.
 */
export class WorkspaceFeed {
  readonly #ports: FeedPorts;
  readonly #workspaceId: string;
  readonly #streams = new Set<FeedStream>();
  readonly #stopListening: () => void;
  #cancelPoll: () => void = () => {};
  #cancelBatch: (() => void) | null = null;
  #lastBatchAt = Number.NEGATIVE_INFINITY;
  #reading = false;
  #again = false;

  constructor(ports: FeedPorts, workspaceId: string) {
    this.#ports = ports;
    this.#workspaceId = workspaceId;
    const stops = [
      ports.wake.listen(`feed:${workspaceId}`, () => this.wake()),
      ports.wake.listen(`signals:${workspaceId}`, (word) => this.#broadcast(word)),
    ];
    this.#stopListening = () => {
      for (const stop of stops) stop();
    };
    this.#pollLater();
  }

  get empty(): boolean {
    return this.#streams.size === 0;
  }

  add(stream: FeedStream): void {
    this.#streams.add(stream);
    this.wake();
  }

  remove(stream: FeedStream): void {
    this.#streams.delete(stream);
  }

  /** Tells everybody who sees the channel, except who said it. Slow readers miss it: a signal is worth nothing late. */
  #broadcast(word: string): void {
    const told = readSignalWord(word);
    if (told === null) return;
    const { channelId, signal } = told;
    for (const stream of this.#streams) {
      if (!stream.ready || stream.viewer.agent.id === signal.agentId) continue;
      if (stream.viewer.roles[channelId] !== undefined) stream.send({ type: 'signal', signal });
    }
  }

  /** Reads soon: now, or when the batch that is under way is over. */
  wake(): void {
    if (this.#cancelBatch !== null) return;
    const wait = this.#lastBatchAt + BATCH_MS - this.#ports.clock.now();
    if (wait <= 0) {
      this.#read();
      return;
    }
    this.#cancelBatch = this.#ports.clock.after(wait, () => {
      this.#cancelBatch = null;
      this.#read();
    });
  }

  close(): void {
    this.#stopListening();
    this.#cancelPoll();
    this.#cancelBatch?.();
    for (const stream of [...this.#streams]) stream.end();
  }

  #pollLater(): void {
    this.#cancelPoll = this.#ports.clock.after(POLL_MS, () => {
      this.wake();
      this.#pollLater();
    });
  }

  #read(): void {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    this.#lastBatchAt = this.#ports.clock.now();
    this.#readAll()
      .catch((error: unknown) => {
        this.#ports.log.error('feed-read-failed', describeFailure(error));
      })
      .finally(() => {
        this.#reading = false;
        if (!this.#again) return;
        this.#again = false;
        this.wake();
      });
  }

  async #readAll(): Promise<void> {
    const done = new Set<FeedStream>();
    for (;;) {
      const waiting = [...this.#streams].filter((stream) => stream.ready && !done.has(stream));
      const [first] = waiting;
      if (first === undefined) return;
      const key = positionOf(first);
      const group = waiting.filter((stream) => positionOf(stream) === key);
      const complete = await this.#advance(group, first.cursor);
      if (complete) for (const stream of group) done.add(stream);
    }
  }

  /** Moves streams of one position on by a page; true when they stand at the end. */
  async #advance(group: readonly FeedStream[], from: Cursor): Promise<boolean> {
    const page = await this.#page(group);
    if (!('gone' in page) && page.entries.some((entry) => 'scopeChanged' in entry)) {
      for (const stream of group) await this.#advanceInNewScope(stream);
      return false;
    }
    for (const stream of group) tell(stream, page, null);
    // Positions have no gaps: a page that moved on by fewer than it may hold has reached the head.
    return 'gone' in page || page.to - from < PAGE_ROWS;
  }

  /** Roles may have changed since the stream last looked: they are read anew, and the page with them, before a word is said. */
  async #advanceInNewScope(stream: FeedStream): Promise<void> {
    const before = stream.viewer;
    const viewer = await this.#recheck(stream);
    if (viewer === null) return;
    stream.viewer = viewer;
    // Who comes back after a change of scope is told all its channels: what they saw before they left is not known here.
    const away = stream.cursor < stream.scopeSince;
    const scope = away ? null : new Set([before, viewer].flatMap(({ roles }) => Object.keys(roles)));
    tell(stream, await this.#page([stream]), scope);
  }

  async #recheck(stream: FeedStream): Promise<Viewer | null> {
    try {
      return await this.#ports.repository.read(this.#workspaceId, (tx) => loadViewer(tx, stream.identity));
    } catch (error) {
      // Deactivated meanwhile: the reader learns it when it asks again.
      if (error instanceof InboxError && error.code === 'no-access') stream.end();
      else throw error;
      return null;
    }
  }

  #page(group: readonly FeedStream[]): Promise<FeedPage> {
    const [first] = group;
    if (first === undefined) throw new Error('a page is read for at least one stream');
    const conversationIds = [...new Set(group.flatMap((stream) => stream.interests.conversationIds))];
    const { audience } = first.viewer;
    return this.#ports.repository.changesAfter(
      this.#workspaceId,
      first.cursor,
      audience,
      { conversationIds },
      PAGE_ROWS,
    );
  }
}

function tell(stream: FeedStream, page: FeedPage, scope: ReadonlySet<string> | null): void {
  const { events, to } = feedEvents(page, stream.cursor, stream.interests, scope);
  stream.cursor = to;
  for (const event of events) stream.send(event);
}

function positionOf({ cursor, viewer }: FeedStream): string {
  return `${cursor} ${[...namesOf(viewer.audience)].sort().join(' ')}`;
}
