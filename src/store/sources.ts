import type { Agent, Channel } from '../domain/index.ts';
import { AGENTS_ASK, CHANNELS_ASK, COUNTS_ASK, conversationAsk } from './base-asks.ts';
import type { Core } from './core.ts';
import type { ListRequest, RefusedCommand } from './inbox-store.ts';
import { KeyedSource } from './keyed-source.ts';
import type { LateFailure } from './late-failure.ts';
import { listAsk, listKey } from './list-ask.ts';
import { MediaSources } from './media-sources.ts';
import type { MentionsView } from './mentions-view.ts';
import { openingAsk } from './opening-ask.ts';
import { JUDGE_SLACK_MS, overlay } from './overlay.ts';
import type { ScheduledView } from './scheduled-view.ts';
import type { SearchSource } from './search-source.ts';
import { SearchSources } from './search-sources.ts';
import { agentList } from './selectors/agent-list.ts';
import { attachmentList } from './selectors/attachment-list.ts';
import { CANNED_KEY, cannedList } from './selectors/canned-list.ts';
import { channelList } from './selectors/channel-list.ts';
import { conversationView } from './selectors/conversation-view.ts';
import { countsView } from './selectors/counts-view.ts';
import { draftView } from './selectors/draft-view.ts';
import { listView } from './selectors/list-view.ts';
import { refusalList } from './selectors/refusal-list.ts';
import { scheduledKey, scheduledList } from './selectors/scheduled-list.ts';
import { sessionView } from './selectors/session-view.ts';
import { statusView } from './selectors/status-view.ts';
import { templateList } from './selectors/template-list.ts';
import { timelineView } from './selectors/timeline-view.ts';
import type { Source } from './source.ts';
import type { StateKey, StoreState } from './state.ts';
import { templateAsk, templatesKey } from './template-ask.ts';
import type { NextBoundary } from './ticker.ts';
import { TickerSource } from './ticker-source.ts';
import type {
  AttachmentView,
  CannedRepliesView,
  ConversationView,
  CountsView,
  DraftView,
  ListView,
  MediaView,
  SessionView,
  StoreStatus,
  TemplatesView,
  TimelineView,
} from './views.ts';

/** The sources of a store: equal questions share one, and each knows what it waits for. */
export class Sources {
  readonly status: Source<StoreStatus>;
  readonly session: Source<SessionView>;
  readonly channels: Source<readonly Channel[]>;
  readonly agents: Source<readonly Agent[]>;
  readonly counts: Source<CountsView>;
  readonly refusals: Source<readonly RefusedCommand[]>;
  readonly lateFailures: Source<readonly LateFailure[]>;
  readonly mentions: Source<MentionsView>;
  readonly #core: Core;
  readonly #media: MediaSources;
  readonly #searches: SearchSources;
  readonly #shared = new Map<string, KeyedSource<unknown>>();

  constructor(core: Core) {
    this.#core = core;
    const { ports, server, ticker, report } = core;
    this.#searches = new SearchSources({ adapter: ports.adapter, report });
    this.#media = new MediaSources({ adapter: ports.adapter, clock: ports.clock, server, ticker, report });
    const { asks } = core.sync;
    this.status = this.#source('status', ['connection', 'cache', 'pending', 'quarantined', 'leading'], statusView);
    this.session = this.#source('session', ['session', 'agent'], sessionView);
    this.channels = this.#source('channels', ['channel'], channelList, () => asks.acquire(CHANNELS_ASK));
    this.agents = this.#source('agents', ['agent'], agentList, () => asks.acquire(AGENTS_ASK));
    this.counts = this.#source('counts', ['count', 'counts', 'session'], countsView, () => core.askCounts(COUNTS_ASK));
    this.refusals = this.#source('refusals', ['pending'], refusalList);
    const watch = () => core.watchNews();
    this.lateFailures = this.#source('failures', ['failures'], ({ failures }) => failures, watch);
    this.mentions = this.#source('mentions', ['mentions'], ({ mentions }) => mentions, watch);
  }

  conversations(request: ListRequest): Source<ListView> {
    const key = listKey(request.filter);
    const keys = [
      'conversation',
      'contact',
      'channel',
      'agent',
      'session',
      'pending',
      'drafts',
      'presence',
      'connection',
    ];
    return this.#source(
      `list/${key}`,
      [...keys, `list/${key}`],
      (state) => listView(state, request, state.lists.get(key)),
      () => this.#core.sync.asks.acquire(listAsk(request.filter)),
    );
  }

  conversation(id: string): Source<ConversationView> {
    const keys = ['contact', 'channel', 'agent', 'session', 'pending', 'connection'];
    return this.#source(
      `conversation/${id}`,
      [...keys, `conversation/${id}`, `opening/${id}`, `presence/${id}`, `time/${id}`],
      (state) => conversationView(state, id, this.#core.server.now()),
      () => this.#openConversation(id),
    );
  }

  timeline(id: string): Source<TimelineView> {
    const keys = ['agent', 'session', 'pending', 'connection'];
    return this.#source(
      `timeline/${id}`,
      [...keys, `timeline/${id}`, `message/${id}`, `conversation/${id}`],
      (state) => timelineView(state, id),
      () => this.#core.openTimeline(id),
    );
  }

  attachments(id: string): Source<readonly AttachmentView[]> {
    const keys = ['attachments', `conversation/${id}`];
    return this.#source(`attachments/${id}`, keys, (state) => attachmentList(state, id));
  }

  draft(id: string): Source<DraftView> {
    return this.#source(`draft/${id}`, [`draft/${id}`], (state) => draftView(state, id));
  }

  templates(channelId: string): Source<TemplatesView> {
    const key = templatesKey(channelId);
    return this.#source(
      key,
      ['template', 'channel', `opening/${key}`],
      (state) => templateList(state, channelId),
      () => this.#core.sync.asks.acquire(templateAsk(channelId)),
    );
  }

  cannedReplies(): Source<CannedRepliesView> {
    const { asks } = this.#core.sync;
    return this.#source(CANNED_KEY, ['canned-reply', 'team', 'session', `opening/${CANNED_KEY}`], cannedList, () =>
      asks.acquire(openingAsk(CANNED_KEY, { name: CANNED_KEY })),
    );
  }

  scheduled(id: string): Source<ScheduledView> {
    const key = scheduledKey(id);
    return this.#source(
      key,
      ['scheduled-message', 'agent', 'session', 'pending', `opening/${key}`, `conversation/${id}`],
      (state) => scheduledList(state, id),
      () => this.#core.sync.asks.acquire(openingAsk(key, { name: 'scheduled', conversationId: id })),
    );
  }

  search(conversationId: string, text: string): SearchSource {
    return this.#searches.of(conversationId, text);
  }

  media(fileId: string): Source<MediaView> {
    return this.#media.of(fileId);
  }

  ticker(next: NextBoundary): Source<number> {
    const { ticker, server, report } = this.#core;
    return new TickerSource(ticker, server, next, report);
  }

  close(): void {
    this.#media.close();
    this.#searches.close();
    for (const source of this.#shared.values()) source.close();
  }

  /** The conversation's lock changes by itself when the reply window closes: a moment before to a moment after. */
  #openConversation(id: string): () => void {
    const { sync, ticker, cell } = this.#core;
    const release = sync.asks.acquire(conversationAsk(id));
    const stop = ticker.watch(
      (now) => {
        const closesAt = overlay(cell.state, id).conversation?.windowClosesAt ?? null;
        if (closesAt === null) return null;
        const moments = [closesAt - JUDGE_SLACK_MS, closesAt + JUDGE_SLACK_MS + 1];
        return moments.find((moment) => moment > now) ?? null;
      },
      () => cell.touch(`time/${id}`),
    );
    return () => {
      stop();
      release();
    };
  }

  #source<T>(
    key: string,
    keys: readonly StateKey[],
    select: (state: StoreState) => T,
    ask?: () => () => void,
  ): Source<T> {
    const known = this.#shared.get(key);
    if (known) return known as KeyedSource<T>;
    const { cell, ports, report } = this.#core;
    const source = new KeyedSource<T>({
      cell,
      clock: ports.clock,
      keys: [...keys, 'everything'],
      select,
      report,
      ...(ask ? { ask } : {}),
    });
    this.#shared.set(key, source as KeyedSource<unknown>);
    return source;
  }
}
