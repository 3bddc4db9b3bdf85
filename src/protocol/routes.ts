import { PATHS, type RouteName } from './paths.ts';

/** Who may call a route: a signed-in agent, Meta's servers with their signature, or anybody. */
export type Caller = 'agent' | 'meta' | 'public';

/** The wire shapes a route names; the OpenAPI document has one component for each. */
export type ShapeName =
  | 'Session'
  | 'Capabilities'
  | 'QueryAnswer'
  | 'ConversationsSearch'
  | 'MessagesSearch'
  | 'SearchSearch'
  | 'ChangesSearch'
  | 'FeedAnswer'
  | 'Command'
  | 'SubmitAnswer'
  | 'OutgoingSignal'
  | 'UploadAnswer'
  | 'FileAddress';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** `:name` stands for one path segment. */
  readonly path: string;
  readonly caller: Caller;
  readonly search?: ShapeName;
  readonly body?: ShapeName;
  /** Shape of the JSON answer; without one the answer has no body worth reading. */
  readonly answer?: ShapeName;
  /** The same events are also streamed to whoever accepts `text/event-stream`. */
  readonly stream?: true;
}

/** Every door of the server. What is not listed here does not exist. */
export const ROUTES = {
  session: { method: 'GET', path: PATHS.session, caller: 'agent', answer: 'Session' },
  capabilities: {
    method: 'GET',
    path: PATHS.capabilities,
    caller: 'agent',
    answer: 'Capabilities',
  },
  channels: {
    method: 'GET',
    path: PATHS.channels,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  agents: {
    method: 'GET',
    path: PATHS.agents,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  teams: {
    method: 'GET',
    path: PATHS.teams,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  counts: {
    method: 'GET',
    path: PATHS.counts,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  conversations: {
    method: 'GET',
    path: PATHS.conversations,
    caller: 'agent',
    search: 'ConversationsSearch',
    answer: 'QueryAnswer',
  },
  conversation: {
    method: 'GET',
    path: PATHS.conversation,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  messages: {
    method: 'GET',
    path: PATHS.messages,
    caller: 'agent',
    search: 'MessagesSearch',
    answer: 'QueryAnswer',
  },
  templates: {
    method: 'GET',
    path: PATHS.templates,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  'canned-replies': {
    method: 'GET',
    path: PATHS['canned-replies'],
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  mentions: {
    method: 'GET',
    path: PATHS.mentions,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  scheduled: {
    method: 'GET',
    path: PATHS.scheduled,
    caller: 'agent',
    answer: 'QueryAnswer',
  },
  search: {
    method: 'GET',
    path: PATHS.search,
    caller: 'agent',
    search: 'SearchSearch',
    answer: 'QueryAnswer',
  },
  commands: {
    method: 'POST',
    path: PATHS.commands,
    caller: 'agent',
    body: 'Command',
    answer: 'SubmitAnswer',
  },
  changes: {
    method: 'GET',
    path: PATHS.changes,
    caller: 'agent',
    search: 'ChangesSearch',
    answer: 'FeedAnswer',
    stream: true,
  },
  signals: {
    method: 'POST',
    path: PATHS.signals,
    caller: 'agent',
    body: 'OutgoingSignal',
  },
  /** The body is the file itself, its type the header's. */
  uploads: { method: 'POST', path: PATHS.uploads, caller: 'agent', answer: 'UploadAnswer' },
  file: { method: 'GET', path: PATHS.file, caller: 'agent', answer: 'FileAddress' },
  /** The signature in the address says who may. */
  fileContent: { method: 'GET', path: PATHS.fileContent, caller: 'public' },
  webhookCheck: {
    method: 'GET',
    path: PATHS.webhookCheck,
    caller: 'meta',
  },
  webhook: { method: 'POST', path: PATHS.webhook, caller: 'meta' },
  healthz: { method: 'GET', path: PATHS.healthz, caller: 'public' },
  readyz: { method: 'GET', path: PATHS.readyz, caller: 'public' },
} as const satisfies Record<RouteName, Route>;
