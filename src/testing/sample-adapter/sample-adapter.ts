import type { InboxAdapter, MediaHandle, UploadAnswer } from '../../adapter/inbox-adapter.ts';
import {
  type Actor,
  type Capabilities,
  type Command,
  type Cursor,
  decide,
  type FeedEvent,
  InboxError,
  type Interests,
  type Query,
  type QueryAnswer,
  type Session,
  type SubmitAnswer,
  TEXT_MAX,
  type World,
} from '../../domain/index.ts';
import { RevisionBook } from './revision-book.ts';
import { AnswerLost, type SampleBackend, type Thread } from './sample-backend.ts';
import { agentOf, channelOf, contactOf, conversationOf, messagesOf, SAMPLE_CHANNEL_ID } from './sample-mapping.ts';
import { answerQuery, threadOf } from './sample-query.ts';

/** What a backend of the lowest level can say for itself: little, and nothing it does not keep. */
const CAPABILITIES: Capabilities = {
  feed: 'poll',
  submit: 'at-most-once',
  rev: 'adapter',
  filters: ['status'],
  sorts: ['activity'],
  counts: false,
  signals: false,
  media: false,
  commands: ['message.send', 'conversation.read', 'conversation.status'],
  contentKinds: ['text'],
  outgoingKinds: ['text'],
  features: [],
  limits: { textLength: TEXT_MAX },
};

/**
 * The smallest adapter that keeps the port's laws: over a backend without revisions, feed, idempotency, counts, signals or media. Read it
 * first when you write your own.
 */
export class SampleAdapter implements InboxAdapter {
  readonly #backend: SampleBackend;
  readonly #book = new RevisionBook();
  readonly #closed = new AbortController();

  constructor(backend: SampleBackend) {
    this.#backend = backend;
  }

  session(signal?: AbortSignal): Promise<Session> {
    return this.#promptly(signal, async () => {
      const { agent } = this.#backend;
      const now = await this.#backend.now();
      this.#look(await this.#backend.threads());
      return {
        workspace: { id: 'sample', name: 'Sample workspace' },
        agent: { ...agentOf(agent), rev: this.#book.stamp('agent', agentOf(agent)).rev },
        roles: { [SAMPLE_CHANNEL_ID]: 'contributor' },
        capabilities: CAPABILITIES,
        cursor: this.#book.cursor,
        now,
      };
    });
  }

  query(query: Query, signal?: AbortSignal): Promise<QueryAnswer> {
    return this.#promptly(signal, async () =>
      answerQuery(query, this.#backend.agent, await this.#backend.threads(), this.#book),
    );
  }

  /** Level `poll`: there is no log, so every call begins with `reset`, says where things stand and ends. The caller asks again. */
  async *changes(_after: Cursor | null, _interests: Interests, signal: AbortSignal): AsyncGenerator<FeedEvent, void> {
    let now: number;
    try {
      now = await this.#promptly(signal, () => this.#backend.now());
      this.#look(await this.#promptly(signal, () => this.#backend.threads()));
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    const { cursor } = this.#book;
    yield { type: 'reset', cursor };
    yield { type: 'heartbeat', now, cursor };
  }

  submit(command: Command, signal?: AbortSignal): Promise<SubmitAnswer> {
    return this.#promptly(signal, async () => {
      if (!CAPABILITIES.commands.includes(command.type)) {
        throw new InboxError('unsupported', `${command.type} failed: look at the capabilities.`);
      }
      await this.#judge(command);
      try {
        await this.#act(command);
      } catch (cause) {
        // Level `at-most-once`: nobody can be asked whether it acted, and nothing is tried again.
        if (!(cause instanceof AnswerLost)) throw cause;
        throw new InboxError(
          'outcome-unknown',
          `The answer to ${command.type} was lost; look before giving it again.`,
          {
            cause,
          },
        );
      }
      const thread = threadOf(await this.#backend.threads(), command.conversationId);
      const wrote =
        command.type === 'message.send' ? messagesOf(thread).filter(({ id }) => id === command.messageId) : [];
      return {
        commandId: command.id,
        changes: [
          ...wrote.map((message) => this.#book.stamp('message', message)),
          this.#book.stamp('conversation', conversationOf(thread)),
        ],
        cursor: this.#book.cursor,
      };
    });
  }

  async signal(): Promise<void> {
    throw new InboxError('unsupported', 'Telling colleagues failed: this backend has no signals.');
  }

  async upload(_file: Blob, { signal }: { readonly signal?: AbortSignal }): Promise<UploadAnswer> {
    return this.#promptly(signal, () => withoutMedia());
  }

  async media(_mediaId: string, { signal }: { readonly signal?: AbortSignal }): Promise<MediaHandle> {
    return this.#promptly(signal, () => withoutMedia());
  }

  async close(): Promise<void> {
    this.#closed.abort();
  }

  /** The judge of the inbox refuses here too: a lock in the composer and a refusal of this backend are one rule. */
  async #judge(command: Command): Promise<void> {
    const thread = threadOf(await this.#backend.threads(), command.conversationId);
    const { agent } = this.#backend;
    const actor: Actor = { agentId: agent.id, admin: false, roles: { [SAMPLE_CHANNEL_ID]: 'contributor' } };
    const decision = decide(command, worldOf(thread, agent), actor, { now: await this.#backend.now(), slack: -1 });
    if (decision.outcome === 'refused')
      throw new InboxError(decision.code, `${command.type} was refused: ${decision.code}.`);
  }

  async #act(command: Command): Promise<void> {
    switch (command.type) {
      case 'message.send':
        if (command.content.kind !== 'text') throw new InboxError('unsupported', 'This backend sends texts only.');
        return this.#backend.reply(
          command.conversationId,
          command.messageId,
          this.#backend.agent.id,
          command.content.text,
        );
      case 'conversation.status':
        return this.#backend.move(command.conversationId, command.status);
      case 'conversation.read':
        return this.#backend.markRead(command.conversationId, command.upTo.seq);
      default:
        throw new InboxError('unsupported', `${command.type} failed: look at the capabilities.`);
    }
  }

  /** Numbers everything as it stands now, so that the cursor counts what happened behind our back. */
  #look(threads: readonly Thread[]): void {
    for (const thread of threads) {
      this.#book.stamp('contact', contactOf(thread));
      this.#book.stamp('conversation', conversationOf(thread));
      for (const message of messagesOf(thread)) this.#book.stamp('message', message);
    }
  }

  /** Runs a call that ends at once by abort or close, and rejects with nothing but `InboxError`s. */
  #promptly<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const either = AbortSignal.any(signal === undefined ? [this.#closed.signal] : [signal, this.#closed.signal]);
    return new Promise((resolve, reject) => {
      const stop = () => reject(new InboxError('aborted', 'The call was ended by its caller.'));
      if (either.aborted) return stop();
      either.addEventListener('abort', stop);
      work().then(resolve, (error: unknown) => {
        const known = error instanceof InboxError;
        reject(known ? error : new InboxError('internal', 'The backend failed; see the cause.', { cause: error }));
      });
    });
  }
}

function withoutMedia(): Promise<never> {
  return Promise.reject(new InboxError('unsupported', 'Handling a file failed: this backend has no media.'));
}

/** What the judge may look at: all there is about one thread. */
function worldOf(thread: Thread, agent: SampleBackend['agent']): World {
  const bodies = {
    agent: [agentOf(agent)],
    channel: [channelOf(agent.id)],
    contact: [contactOf(thread)],
    conversation: [conversationOf(thread)],
    message: messagesOf(thread),
    team: [],
    count: [],
    template: [],
    'canned-reply': [],
    'scheduled-message': [],
    mention: [],
  };
  return {
    get(kind, id) {
      const found = (bodies[kind] as readonly { readonly id: string }[]).find((body) => body.id === id);
      return found === undefined ? 'absent' : ({ ...found, rev: 1 } as never);
    },
    unreadAfter: (_id, place) =>
      messagesOf(thread).filter(
        ({ direction, place: at }) => direction === 'inbound' && at !== null && at.seq > place.seq,
      ).length,
    contactedSince: () => 0,
  };
}
