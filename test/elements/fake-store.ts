import type { Agent, Channel, TranscriptEntry } from '../../src/domain/index.ts';
import type { InboxStore, ListRequest, RefusedCommand } from '../../src/store/inbox-store.ts';
import type { LateFailure } from '../../src/store/late-failure.ts';
import type { MentionsView } from '../../src/store/mentions-view.ts';
import type { ScheduledView } from '../../src/store/scheduled-view.ts';
import type {
  AttachmentView,
  CannedRepliesView,
  ConversationView,
  CountsView,
  DraftView,
  ListView,
  MediaView,
  SearchView,
  SessionView,
  StartedConversation,
  StoreStatus,
  TemplatesView,
  TimelineView,
} from '../../src/store/views.ts';
import { agent, channel, colleague, conversationView, counts, list, message, NOW, session } from './fake-views.ts';
import { PlainSource } from './plain-source.ts';

/** A call an element made: the method and what it was given. */
export type Call = readonly [method: string, ...args: unknown[]];

/** A store without any logic: sources show what the test sets, calls are noted in `calls`. */
export class FakeStore implements InboxStore {
  readonly calls: Call[] = [];
  readonly status = new PlainSource<StoreStatus>({
    connection: { state: 'online' },
    cache: { mode: 'indexeddb', reason: null },
    outbox: { waiting: 0, refused: 0, asking: 0 },
    leading: true,
  });
  readonly session = new PlainSource<SessionView>({ load: { state: 'ready', stale: false }, session: session() });
  readonly channels = new PlainSource<readonly Channel[]>([channel]);
  readonly agents = new PlainSource<readonly Agent[]>([agent, colleague]);
  readonly counts = new PlainSource<CountsView>(counts);
  readonly refusals = new PlainSource<readonly RefusedCommand[]>([]);
  readonly lateFailures = new PlainSource<readonly LateFailure[]>([]);
  readonly mentions = new PlainSource<MentionsView>({ load: { state: 'ready', stale: false }, mentions: [] });
  readonly clock = new PlainSource<number>(NOW);

  readonly #lists = new Map<string, PlainSource<ListView>>();
  readonly #conversations = new Map<string, PlainSource<ConversationView>>();
  readonly #timelines = new Map<string, PlainSource<TimelineView>>();
  readonly #media = new Map<string, PlainSource<MediaView>>();
  readonly #attachments = new Map<string, PlainSource<readonly AttachmentView[]>>();
  readonly #drafts = new Map<string, PlainSource<DraftView>>();

  conversations(request: ListRequest): PlainSource<ListView> {
    return kept(this.#lists, JSON.stringify(request.filter), () => list());
  }
  conversation(id: string): PlainSource<ConversationView> {
    return kept(this.#conversations, id, () => conversationView());
  }
  timeline(id: string): PlainSource<TimelineView> {
    return kept(this.#timelines, id, () => ({
      load: { state: 'ready', stale: false },
      messages: [message()],
      older: 'end',
      newer: 'end',
      unreadFromId: null,
    }));
  }
  draft(id: string): PlainSource<DraftView> {
    return kept(this.#drafts, id, () => ({ text: '', mode: 'reply', quotedMessageId: null }));
  }

  attachments(id: string): PlainSource<readonly AttachmentView[]> {
    return kept(this.#attachments, id, () => []);
  }

  attach(...args: unknown[]): readonly string[] {
    this.calls.push(['attach', ...args]);
    return [];
  }

  media(fileId: string): PlainSource<MediaView> {
    return kept(this.#media, fileId, () => ({ state: 'loading' }));
  }

  loadMore = this.#noted('loadMore', undefined);
  refresh = this.#noted('refresh', undefined);
  loadOlder = this.#noted('loadOlder', undefined);
  loadNewer = this.#noted('loadNewer', undefined);
  showLatest = this.#noted('showLatest', undefined);
  showAround = this.#noted('showAround', undefined);
  showSince = this.#noted('showSince', undefined);
  searchMore = this.#noted('searchMore', undefined);
  setCaption = this.#noted('setCaption', undefined);
  moveFile = this.#noted('moveFile', undefined);
  sendAsDocument = this.#noted('sendAsDocument', undefined);
  detach = this.#noted('detach', undefined);
  retryUpload = this.#noted('retryUpload', undefined);
  sendFiles = this.#noted<readonly string[]>('sendFiles', []);
  upload = this.#noted('upload', { fileId: 'file-new' });
  send = this.#noted('send', 'message-new');
  sendText = this.#noted('sendText', 'message-new');
  undo = this.#noted('undo', null);
  forward = this.#noted<readonly string[]>('forward', []);
  addNote = this.#noted('addNote', 'note-new');
  startConversation = this.#noted<StartedConversation>('startConversation', {
    conversationId: 'conversation-new',
    wasThere: false,
  });
  markRead = this.#noted('markRead', undefined);
  setStatus = this.#noted('setStatus', undefined);
  assign = this.#noted('assign', undefined);
  dismissReply = this.#noted('dismissReply', undefined);
  addTag = this.#noted('addTag', undefined);
  removeTag = this.#noted('removeTag', undefined);
  react = this.#noted('react', undefined);
  refetchFile = this.#noted('refetchFile', undefined);
  retry = this.#noted('retry', undefined);
  discard = this.#noted('discard', undefined);
  sendAnyway = this.#noted('sendAnyway', undefined);
  setAway = this.#noted('setAway', undefined);
  signOut = this.#noted('signOut', undefined);
  close = this.#noted('close', undefined);

  readonly offered = new PlainSource<TemplatesView>({ load: { state: 'ready', stale: false }, templates: [] });
  templates(): PlainSource<TemplatesView> {
    return this.offered;
  }

  readonly canned = new PlainSource<CannedRepliesView>({
    load: { state: 'ready', stale: false },
    replies: [],
    agent: null,
    teams: [],
  });
  cannedReplies(): PlainSource<CannedRepliesView> {
    return this.canned;
  }
  readonly #plans = new Map<string, PlainSource<ScheduledView>>();
  scheduled(id: string): PlainSource<ScheduledView> {
    return kept(this.#plans, id, () => ({ load: { state: 'ready', stale: false }, plans: [] }));
  }
  schedule = this.#noted('schedule', 'plan-new');
  unschedule = this.#noted('unschedule', undefined);
  sendPlanned = this.#noted('sendPlanned', undefined);
  saveCanned = this.#noted('saveCanned', 'reply-new');
  removeCanned = this.#noted('removeCanned', undefined);

  readonly found = new PlainSource<SearchView>({ load: { state: 'loading' }, ids: [], more: 'end' });
  search(...args: unknown[]): PlainSource<SearchView> {
    this.calls.push(['search', ...args]);
    return this.found;
  }

  /** What a transcript holds; set by a test. */
  entries: readonly TranscriptEntry[] = [];

  transcript: InboxStore['transcript'] = async (id, choice) => {
    this.calls.push(['transcript', id, choice]);
    return this.entries;
  };

  setDraft(id: string, draft: DraftView): void {
    this.calls.push(['setDraft', id, draft]);
    this.draft(id).set(draft);
  }
  signal(...args: unknown[]): void {
    this.calls.push(['signal', ...args]);
  }
  dismissRefusal(commandId: string): void {
    this.calls.push(['dismissRefusal', commandId]);
  }
  dismissFailures(conversationId: string): void {
    this.calls.push(['dismissFailures', conversationId]);
    this.lateFailures.set(this.lateFailures.current.filter((one) => one.conversationId !== conversationId));
  }
  dismissMentions(conversationId: string): void {
    this.calls.push(['dismissMentions', conversationId]);
    const { load, mentions } = this.mentions.current;
    const left = mentions.filter(({ notice }) => notice.conversationId !== conversationId);
    this.mentions.set({ load, mentions: left });
  }
  reconnect(): void {
    this.calls.push(['reconnect']);
  }
  /** Until when the last message can be taken back; set by a test. */
  heldUntil: number | null = null;
  undoUntil(): number | null {
    return this.heldUntil;
  }
  now(): number {
    return this.clock.current;
  }
  /** The same source for every boundary: the test moves it. */
  ticker(): PlainSource<number> {
    return this.clock;
  }

  #noted<T>(method: string, answer: T): (...args: unknown[]) => Promise<T> {
    return async (...args) => {
      this.calls.push([method, ...args]);
      return answer;
    };
  }
}

function kept<T>(sources: Map<string, PlainSource<T>>, key: string, first: () => T): PlainSource<T> {
  let source = sources.get(key);
  if (source === undefined) {
    source = new PlainSource(first());
    sources.set(key, source);
  }
  return source;
}
