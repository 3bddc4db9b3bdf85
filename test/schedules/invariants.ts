import {
  asksForReply,
  comparePlaces,
  DELIVERY_SCALE,
  type Delivery,
  deliveryRank,
  isAfter,
  latestAttempt,
  type Message,
} from '../../src/domain/index.ts';
import type { End, History, Look, Press } from './history.ts';

export interface Violation {
  readonly invariant: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'rest';
  readonly what: string;
}

type Check = (history: History, end: End) => readonly string[];

/** States of an outbox row that wait for a person and show it. */
const RESTING: readonly string[] = ['refused', 'asking', 'unknown'];
const LEFT: readonly Delivery[] = ['sent', 'delivered', 'read', 'played'];

/** I1: what a person pressed send on was accepted once, or visibly failed, or is visibly unknown; and it never left the screen. */
export const nothingLost: Check = (history, end) => {
  const messages = byId(end.messages);
  const found: string[] = [];
  for (const press of history.presses) {
    const message = messages.get(press.messageId);
    if (message === undefined) found.push(...absent(history, end, press));
    else found.push(...arrived(history, press, message));
  }
  return [...found, ...vanished(history)];
};

function absent({ discarded }: History, { outboxes }: End, press: Press): readonly string[] {
  if (!press.safe || discarded.some(({ messageId }) => messageId === press.messageId)) return [];
  const row = outboxes
    .get(press.person)
    ?.find(({ command }) => command.type === 'message.send' && command.messageId === press.messageId);
  if (row === undefined) return [`${press.messageId} is nowhere`];
  return RESTING.includes(row.state) ? [] : [`${press.messageId} still waits as ${row.state}`];
}

function arrived({ calls }: History, press: Press, message: Message): readonly string[] {
  const latest = latestAttempt(message);
  const text = message.content.kind === 'text' ? message.content.text : message.content.kind;
  if (message.conversationId !== press.conversationId) return [`${message.id} went to ${message.conversationId}`];
  if (text !== press.text) return [`${message.id} says "${text}", not "${press.text}"`];
  if (latest === null) return [`${message.id} has no attempt`];
  const own = calls.filter(({ attemptId }) => message.attempts.some(({ id }) => id === attemptId));
  const astray = own.find(
    (call) => call.text !== null && (call.conversationId !== press.conversationId || call.text !== press.text),
  );
  if (astray !== undefined) return [`${message.id} was called with "${astray.text}" for ${astray.conversationId}`];
  if (message.discardedAt !== null) return [];
  if (latest.delivery === 'queued' || latest.delivery === 'sending')
    return [`${message.id} still is ${latest.delivery}`];
  const called = own.some(({ attemptId, result }) => attemptId === latest.id && result !== 'refused');
  return LEFT.includes(latest.delivery) && !called ? [`${message.id} claims ${latest.delivery} without a call`] : [];
}

/** In the tab it was written in, a message is on screen at every later moment. */
function vanished({ presses, looks, discarded }: History): readonly string[] {
  if (presses.length === 0) return [];
  const found: string[] = [];
  const gone = new Map([...discarded].reverse().map(({ at, messageId }) => [messageId, at]));
  for (const look of looks) {
    for (const press of presses) {
      if (press.reader !== look.reader || press.conversationId !== look.conversationId || press.at >= look.at) continue;
      if ((gone.get(press.messageId) ?? Number.POSITIVE_INFINITY) <= look.at) continue;
      const times = look.messages.filter(({ id }) => id === press.messageId).length;
      if (times !== 1) found.push(`${press.messageId} is shown ${times} times to ${look.reader}`);
    }
  }
  return found;
}

/** I2: no attempt is called again once a call may have been heard, and nothing has more attempts than a person asked for. */
export const neverTwice: Check = ({ calls, retried, presses }, { messages }) => {
  const found: string[] = [];
  const heard = new Map<string, number>();
  for (const { attemptId, result } of calls) {
    if (result === 'accepted' || result === 'lost') heard.set(attemptId, (heard.get(attemptId) ?? 0) + 1);
  }
  for (const [attemptId, times] of heard) if (times > 1) found.push(`attempt ${attemptId} was called ${times} times`);
  const known = byId(messages);
  for (const { messageId } of presses) {
    const attempts = known.get(messageId)?.attempts.length ?? 0;
    const allowed = 1 + retried.filter((id) => id === messageId).length;
    if (attempts > allowed) found.push(`${messageId} has ${attempts} attempts, a person asked for ${allowed}`);
  }
  return found;
};

/** I3: one row per wamid, none missing; one conversation per contact and channel. */
export const onceEach: Check = ({ written }, { messages, conversations }) => {
  const found: string[] = [];
  const rows = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.wamid !== null) rows.set(message.wamid, [...(rows.get(message.wamid) ?? []), message]);
  }
  for (const { wamid, conversationId } of written) {
    const own = rows.get(wamid) ?? [];
    if (own.length !== 1) found.push(`${wamid} has ${own.length} messages`);
    else if (own[0]?.conversationId !== conversationId) found.push(`${wamid} is in ${own[0]?.conversationId}`);
  }
  const pairs = new Set<string>();
  for (const { channelId, contactId } of conversations) {
    const pair = `${channelId}/${contactId}`;
    if (pairs.has(pair)) found.push(`${pair} has two conversations`);
    pairs.add(pair);
  }
  return found;
};

/** I4: per attempt, the maximum ever reached: nothing falls, and nothing Meta told is missing at the end. */
export const neverBack: Check = ({ states, looks, told, calls }, { messages }) => {
  const found: string[] = [];
  const reached = new Map<string, number>();
  const climb = (key: string, delivery: Delivery) => {
    const rank = deliveryRank(delivery);
    const before = reached.get(key) ?? 0;
    if (rank < before) found.push(`${key} fell from ${DELIVERY_SCALE[before]} to ${delivery}`);
    else reached.set(key, rank);
  };
  for (const { attemptId, delivery } of states) climb(attemptId, delivery);
  for (const { reader, messages: shown } of looks) {
    for (const { id, delivery, attempts } of shown) {
      if (isDelivery(delivery)) climb(`${reader} ${id} ${attempts}`, delivery);
    }
  }
  const final = new Map(
    messages.flatMap(({ attempts }) => attempts.map(({ id, delivery }) => [id, delivery] as const)),
  );
  const evidence = [
    ...told,
    ...calls.flatMap(({ attemptId, result }) =>
      result === 'accepted' ? [{ attemptId, delivery: 'sent' as const }] : [],
    ),
  ];
  for (const { attemptId, delivery } of evidence) {
    const now = final.get(attemptId);
    if (now === undefined || deliveryRank(now) < deliveryRank(delivery))
      found.push(`attempt ${attemptId} ends as ${now ?? 'nothing'} although ${delivery} was told`);
  }
  return found;
};

function isDelivery(shown: string | null): shown is Delivery {
  return (DELIVERY_SCALE as readonly (string | null)[]).includes(shown);
}

/** I5: every tab and a fresh one show what the server has. */
export const allAgree: Check = (_, { readers }) =>
  readers.flatMap(({ name, expected, shown }) =>
    (['conversations', 'timelines', 'counts'] as const).flatMap((part) => {
      const [a, b] = [JSON.stringify(expected[part]), JSON.stringify(shown[part])];
      return a === b ? [] : [`${name} shows ${part} ${b}; the server has ${a}`];
    }),
  );

/** I6: placed messages keep their order, pending ones stand below, and what a person wrote keeps its order and its place below what they saw. */
export const orderHolds: Check = (history, { messages }) => {
  const found = [...turned(history.looks)];
  const known = byId(messages);
  const last = new Map<string, Press>();
  for (const press of history.presses) {
    const own = known.get(press.messageId);
    if (!own?.place || own.discardedAt !== null || history.retried.includes(press.messageId)) continue;
    if (history.discarded.some(({ messageId }) => messageId === press.messageId)) continue;
    for (const id of press.above) {
      const place = known.get(id)?.place;
      if (place && comparePlaces(place, own.place) > 0) found.push(`${press.messageId} jumped above ${id}`);
    }
    const key = `${press.reader} ${press.conversationId}`;
    const before = known.get(last.get(key)?.messageId ?? '');
    if (before?.place && comparePlaces(before.place, own.place) > 0) found.push(`${own.id} overtook ${before.id}`);
    last.set(key, press);
  }
  return found;
};

function turned(looks: readonly Look[]): readonly string[] {
  const found: string[] = [];
  const before = new Map<string, ReadonlyMap<string, number>>();
  for (const { reader, conversationId, messages } of looks) {
    const key = `${reader} ${conversationId}`;
    const known = before.get(key);
    const index = new Map<string, number>();
    let highest = -1;
    let pending: string | null = null;
    for (const { id, placed } of messages) {
      if (!placed) {
        pending = id;
        continue;
      }
      if (pending !== null) found.push(`${pending} waits above ${id} for ${reader}`);
      const old = known?.get(id) ?? -1;
      if (old >= 0 && old < highest) found.push(`${id} changed its place for ${reader}`);
      highest = Math.max(highest, old);
      index.set(id, index.size);
    }
    before.set(key, index);
  }
  return found;
}

/** I7: unread is the number of messages that ask for a reply after the read mark, and never negative. */
export const unreadCounts: Check = ({ looks, unreads }, { conversations, messages }) => {
  const found: string[] = [];
  for (const { id, unread, readUpTo } of conversations) {
    const count = messages.filter(
      (message) =>
        message.conversationId === id && asksForReply(message) && message.place && isAfter(message.place, readUpTo),
    ).length;
    if (count !== unread) found.push(`${id} says ${unread} unread, ${count} are`);
  }
  if (unreads.some((unread) => unread < 0)) found.push('the server stored a negative number of unread messages');
  for (const { reader, unread } of looks) if (unread < 0) found.push(`${reader} was shown ${unread} unread`);
  return found;
};

const CHECKS: readonly (readonly [Violation['invariant'], Check])[] = [
  ['I1', nothingLost],
  ['I2', neverTwice],
  ['I3', onceEach],
  ['I4', neverBack],
  ['I5', allAgree],
  ['I6', orderHolds],
  ['I7', unreadCounts],
];

/** Judges a finished history: everything that went wrong, empty when nothing did. */
export function judge(history: History): readonly Violation[] {
  const { end } = history;
  if (end === null) return [{ invariant: 'rest', what: 'the schedule has no end' }];
  const restless: Violation[] = end.settled ? [] : [{ invariant: 'rest', what: 'it did not come to rest' }];
  return [
    ...restless,
    ...CHECKS.flatMap(([invariant, check]) => check(history, end).map((what) => ({ invariant, what }))),
  ];
}

function byId(messages: readonly Message[]): ReadonlyMap<string, Message> {
  return new Map(messages.map((message) => [message.id, message]));
}
