import * as v from 'valibot';
import {
  CONVERSATION_SORTS,
  type ConversationFilter,
  type Cursor,
  type Interests,
  PAGE_LIMIT_MAX,
  type Query,
  type QueryName,
} from '../domain/index.ts';
import { statusSchema } from './conversation-schema.ts';
import { decode, invalid } from './decode.ts';
import { escapePart } from './escape-part.ts';
import { pathOf } from './path-of.ts';
import { requestId, requestText, time } from './scalars.ts';

/** Records on a page when a request names no limit. */
export const PAGE_LIMIT_DEFAULT = 50;

/** Most conversations whose messages one stream carries. */
export const INTERESTS_MAX = 100;

/** Search parameters in order; names may repeat. A `URLSearchParams` is one. */
export type Search = Iterable<readonly [string, string]>;

const flag = v.exactOptional(v.literal('true'));
const ids = v.pipe(v.array(requestId), v.maxLength(500));
const limit = v.pipe(
  v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/)), String(PAGE_LIMIT_DEFAULT)),
  v.transform(Number),
  v.minValue(1),
  v.maxValue(PAGE_LIMIT_MAX),
);
const page = v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(1024)));

/** Longest text searched for, UTF-16 units. */
export const SEARCH_TEXT_MAX = 200;
const searchedText = v.pipe(requestText, v.nonEmpty(), v.maxLength(SEARCH_TEXT_MAX));

export const conversationsSearchSchema = v.object({
  channelIds: v.exactOptional(ids),
  status: v.exactOptional(statusSchema),
  assigneeId: v.exactOptional(v.union([v.literal(''), requestId])),
  unread: flag,
  needsReply: flag,
  text: v.exactOptional(searchedText),
  sort: v.optional(v.picklist(CONVERSATION_SORTS), 'activity'),
  page,
  limit,
});

export const messagesSearchSchema = v.object({
  around: v.exactOptional(requestId),
  since: v.exactOptional(v.pipe(v.string(), v.regex(/^-?\d{1,16}$/), v.transform(Number), time)),
  page,
  limit,
});

export const searchSearchSchema = v.object({
  text: searchedText,
  page,
  limit,
});

export const changesSearchSchema = v.object({
  after: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number), v.safeInteger())),
  conversations: v.optional(v.pipe(v.array(requestId), v.maxLength(INTERESTS_MAX)), []),
});

/** The address of a query, path and search parameters. */
export function encodeQuery(query: Query): string {
  if (query.name === 'conversation') return pathOf('conversation', query);
  if (query.name === 'messages') {
    const { around, since, page: token, limit: most } = query;
    const from = since === undefined ? undefined : String(since);
    return `${pathOf('messages', query)}${search({ around, since: from, page: token, limit: String(most) })}`;
  }
  if (query.name === 'search') {
    const { text, page: token, limit: most } = query;
    return `${pathOf('search', query)}${search({ text, page: token, limit: String(most) })}`;
  }
  if (query.name === 'templates') return pathOf('templates', query);
  if (query.name === 'scheduled') return pathOf('scheduled', query);
  if (query.name !== 'conversations') return pathOf(query.name);
  const { filter, sort, page: token, limit: most } = query;
  return `${pathOf('conversations')}${search({
    // An empty list asks for no channel at all, which an absent parameter would not say.
    channelIds: filter.channelIds?.length === 0 ? [''] : filter.channelIds,
    status: filter.status,
    assigneeId: filter.assigneeId === null ? '' : filter.assigneeId,
    unread: filter.unread && 'true',
    needsReply: filter.needsReply && 'true',
    text: filter.text,
    sort,
    page: token,
    limit: String(most),
  })}`;
}

/**
 * The query a route's request asks for. Parameters nobody knows are ignored.
 * @param params the values of the path, unescaped
 * @throws InboxError `invalid` with the parameter's name as path
 */
export function decodeQuery(name: QueryName, params: Readonly<Record<string, string>>, given: Search): Query {
  switch (name) {
    case 'conversation':
      return { name, conversationId: conversationIdOf(params) };
    case 'scheduled':
      return { name, conversationId: conversationIdOf(params) };
    case 'templates':
      return { name, channelId: decode(requestId, params['channelId'], 'channelId') };
    case 'search':
      return {
        name,
        conversationId: conversationIdOf(params),
        ...decode(searchSearchSchema, gather(given, []), ''),
      };
    case 'messages': {
      const asked = decode(messagesSearchSchema, gather(given, []), '');
      if (asked.around !== undefined && asked.page !== undefined) throw invalid('around', 'no page beside it', '');
      if (asked.since !== undefined && (asked.page ?? asked.around) !== undefined)
        throw invalid('since', 'no page and no message beside it', '');
      return { name, conversationId: conversationIdOf(params), ...asked };
    }
    case 'conversations': {
      const {
        sort,
        page: token,
        limit: most,
        ...filter
      } = decode(conversationsSearchSchema, gather(given, ['channelIds']), '');
      return { name, filter: filterOf(filter), sort, limit: most, ...(token === undefined ? {} : { page: token }) };
    }
    default:
      return { name };
  }
}

function filterOf(asked: {
  readonly channelIds?: string[];
  readonly status?: NonNullable<ConversationFilter['status']>;
  readonly assigneeId?: string;
  readonly unread?: 'true';
  readonly needsReply?: 'true';
  readonly text?: string;
}): ConversationFilter {
  return {
    ...(asked.channelIds && { channelIds: asked.channelIds }),
    ...(asked.status && { status: asked.status }),
    ...(asked.assigneeId !== undefined && { assigneeId: asked.assigneeId === '' ? null : asked.assigneeId }),
    ...(asked.unread && { unread: true as const }),
    ...(asked.needsReply && { needsReply: true as const }),
    ...(asked.text !== undefined && { text: asked.text }),
  };
}

function conversationIdOf(params: Readonly<Record<string, string>>): string {
  return decode(requestId, params['conversationId'], 'conversationId');
}

/** The address of the change feed after a cursor; `null` asks to start at the head. */
export function encodeChangesRequest(after: Cursor | null, interests: Interests): string {
  const conversations = interests.conversationIds;
  return `${pathOf('changes')}${search({ after: after === null ? undefined : String(after), conversations })}`;
}

/** @throws InboxError `invalid` with the parameter's name as path */
export function decodeChangesRequest(given: Search): { readonly after: Cursor | null; readonly interests: Interests } {
  const { after, conversations } = decode(changesSearchSchema, gather(given, ['conversations']), '');
  return { after: after ?? null, interests: { conversationIds: conversations } };
}

function search(parameters: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((one) => `${name}=${escapePart(name, one)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Collects parameters by name: those in `lists` as lists, the others once. */
function gather(given: Search, lists: readonly string[]): Readonly<Record<string, unknown>> {
  const gathered = new Map<string, string | string[]>();
  for (const [name, value] of given) {
    const known = gathered.get(name);
    if (lists.includes(name)) {
      // One empty value stands for the empty list.
      const list = Array.isArray(known) ? known : [];
      gathered.set(name, value === '' ? list : [...list, value]);
    } else if (known === undefined) gathered.set(name, value);
    else throw invalid(name, 'one value', []);
  }
  return Object.fromEntries(gathered);
}
