import {
  asksForReply,
  type Command,
  type CommandOf,
  type Conversation,
  type Draft,
  decideHere,
  type Found,
  isAfter,
  type Message,
  type MessageContent,
  type OutgoingContent,
  type Place,
  type RecordKind,
  sentContent,
  UNMARKED,
  type World,
} from '../domain/index.ts';
import { actorOf } from './actor-of.ts';
import { type Pending, recordKey, type StoreState } from './state.ts';

/** How far this client's idea of server time may be off, ms: so close to a boundary only the server can tell. */
export const JUDGE_SLACK_MS = 5_000;

/** One conversation as it looks with the pending commands carried out. */
export interface Overlaid {
  readonly conversation: Conversation | null;
  /** Messages that pending commands add or change, in order of entry. */
  readonly messages: ReadonlyMap<string, Message>;
}

const NO_MESSAGES: ReadonlyMap<string, Message> = new Map();
const NONE: readonly Pending[] = [];

/** The pending commands of each conversation, in order. */
const split = memoByPending((pending) => {
  const groups = new Map<string, Pending[]>();
  for (const one of pending) {
    const { conversationId } = one.row.command;
    const group = groups.get(conversationId);
    if (group) group.push(one);
    else groups.set(conversationId, [one]);
  }
  return groups as ReadonlyMap<string, readonly Pending[]>;
});

const memo = memoByPending(() => new Map<string, { readonly deps: readonly unknown[]; readonly value: Overlaid }>());

/** The pending commands of one conversation. */
export function pendingOf(state: StoreState, conversationId: string): readonly Pending[] {
  return split(state.pending).get(conversationId) ?? NONE;
}

/** Conversations that pending commands touch. */
export function overlaidIds(state: StoreState): Iterable<string> {
  return split(state.pending).keys();
}

/**
 * Replays the pending commands of a conversation over its confirmed records, through the same judge the backend asks. A command the judge
 * cannot decide here, or would refuse, or that does not go by itself any more, has no effect; its message is shown all the same.
 */
export function overlay(state: StoreState, conversationId: string): Overlaid {
  const { tables } = state.confirmed;
  const conversation = tables.conversation.get(conversationId) ?? null;
  const pending = pendingOf(state, conversationId);
  if (pending.length === 0) return { conversation, messages: NO_MESSAGES };
  const known = memo(state.pending);
  const deps = [
    conversation,
    tables.message.get(conversationId),
    conversation && tables.contact.get(conversation.contactId),
    conversation && tables.channel.get(conversation.channelId),
    tables.agent,
    tables.template,
    state.session,
    state.timelines.get(conversationId),
  ];
  const found = known.get(conversationId);
  if (found?.deps.every((dep, index) => dep === deps[index])) return found.value;
  const value = replay(state, conversation, pending);
  known.set(conversationId, { deps, value });
  return value;
}

function replay(state: StoreState, before: Conversation | null, pending: readonly Pending[]): Overlaid {
  let conversation = before;
  const messages = new Map<string, Message>();
  const world: World = {
    get: <K extends RecordKind>(kind: K, id: string) =>
      (kind === 'conversation' && id === conversation?.id ? conversation : undefined) ??
      ((kind === 'message' && messages.get(id)) || look(state, kind, id)),
    unreadAfter: (id, place) => unreadAfter(state, id, place),
    contactedSince: () => 'not-loaded',
  } as World;
  for (const { row } of pending) {
    const { command } = row;
    if (row.state === 'ready' && state.session) {
      const decision = decideHere(command, world, actorOf(state.session), {
        now: row.createdAt,
        slack: JUDGE_SLACK_MS,
      });
      if (decision.outcome === 'changes') {
        for (const draft of decision.changes) {
          if (draft.kind === 'message')
            messages.set(draft.record.id, withRevision(draft, world.get('message', draft.record.id)));
          if (draft.kind === 'conversation' && conversation) conversation = { ...draft.record, rev: conversation.rev };
        }
      }
    }
    const shown = shownAnyway(command, state, before, row.createdAt);
    if (shown && !messages.has(shown.id) && confirmedMessage(state, shown.id) === undefined)
      messages.set(shown.id, shown);
  }
  return { conversation, messages };
}

function withRevision(draft: Extract<Draft, { kind: 'message' }>, found: Found<'message'>): Message {
  return { ...draft.record, rev: typeof found === 'string' ? 0 : found.rev };
}

function confirmedMessage(state: StoreState, id: string): Message | undefined {
  for (const messages of state.confirmed.tables.message.values()) {
    const message = messages.get(id);
    if (message) return message;
  }
  return undefined;
}

function look(state: StoreState, kind: RecordKind, id: string): Found<RecordKind> {
  const buried = state.confirmed.tombstones.get(recordKey(kind, id));
  const record = kind === 'message' ? confirmedMessage(state, id) : state.confirmed.tables[kind].get(id);
  if (record !== undefined) return record;
  return buried !== undefined && buried.gone !== 'returned' ? 'absent' : 'not-loaded';
}

/** Counts only when every message after the place is loaded. */
function unreadAfter(state: StoreState, conversationId: string, place: Place): number | 'not-loaded' {
  const timeline = state.timelines.get(conversationId);
  if (timeline?.load.state !== 'ready' || timeline.newest !== null) return 'not-loaded';
  if (timeline.oldest !== null && isAfter(timeline.oldest, place)) return 'not-loaded';
  let count = 0;
  for (const message of state.confirmed.tables.message.get(conversationId)?.values() ?? []) {
    if (message.place && asksForReply(message) && isAfter(message.place, place)) count += 1;
  }
  return count;
}

/** The message a command creates, whatever the judge says: what a person wrote never disappears. */
function shownAnyway(
  command: Command,
  state: StoreState,
  conversation: Conversation | null,
  createdAt: number,
): Message | null {
  if (command.type !== 'message.send' && command.type !== 'note.add') return null;
  const note = command.type === 'note.add';
  const quotedId = note ? undefined : command.quotedMessageId;
  return {
    id: command.messageId,
    rev: 0,
    conversationId: command.conversationId,
    channelId: conversation?.channelId ?? '',
    direction: note ? 'internal' : 'outbound',
    origin: 'live',
    content: note ? noteContent(command) : shownContent(command.content, state),
    place: null,
    sentAt: createdAt,
    late: false,
    wamid: null,
    authorId: state.session?.agent.id ?? null,
    quoted: quotedId === undefined ? null : { messageId: quotedId, wamid: null },
    forwarded: 'no',
    attempts: [],
    discardedAt: null,
    ...UNMARKED,
  };
}

function noteContent({ text, mentions }: CommandOf<'note.add'>): MessageContent {
  return { kind: 'note', text, ...(mentions === undefined ? {} : { mentions }) };
}

/** What goes out as the bubble shows it before the backend has taken the message. */
function shownContent(content: OutgoingContent, state: StoreState): MessageContent {
  return content.kind === 'template' ? shownTemplate(content, state) : sentContent(content, null, null);
}

/** A template on its way: its words with what was filled in. How it really looks is for the backend to say. */
function shownTemplate(
  { templateId, values }: Extract<OutgoingContent, { kind: 'template' }>,
  state: StoreState,
): MessageContent {
  const template = state.confirmed.tables.template.get(templateId);
  if (template === undefined) return { kind: 'unsupported', type: 'template' };
  const { name, language, category, buttons, footer } = template;
  const body = template.body.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, field: string) => values.body[field] ?? whole);
  return {
    ...{ kind: 'template', templateId, name, language, category, body, values },
    ...(footer === null ? {} : { footer }),
    buttons: buttons.map(({ kind, text }) => ({ kind, text })),
  };
}

/** The list of pending commands is replaced at every change, so what is derived from it alone lives as long as it. */
function memoByPending<T>(derive: (pending: readonly Pending[]) => T): (pending: readonly Pending[]) => T {
  const known = new WeakMap<readonly Pending[], T>();
  return (pending) => {
    const found = known.get(pending);
    if (found !== undefined) return found;
    const value = derive(pending);
    known.set(pending, value);
    return value;
  };
}
