/** Who may call a route: a signed-in agent, Meta's servers with their signature, or anybody. */
export type Caller = 'agent' | 'meta' | 'public';

/** The wire shapes a route names; the OpenAPI document has one component for each. */
export type ShapeName =
  | 'Session'
  | 'Capabilities'
  | 'QueryAnswer'
  | 'ConversationsSearch'
  | 'MessagesSearch'
  | 'ChangesSearch'
  | 'FeedAnswer'
  | 'Command'
  | 'SubmitAnswer'
  | 'OutgoingSignal';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** `:name` stands for one path segment. */
  readonly path: string;
  readonly caller: Caller;
  readonly summary: string;
  readonly search?: ShapeName;
  readonly body?: ShapeName;
  /** Shape of the JSON answer; without one the answer has no body worth reading. */
  readonly answer?: ShapeName;
  /** The same events are also streamed to whoever accepts `text/event-stream`. */
  readonly stream?: true;
}

/** Every door of the server. What is not listed here does not exist. */
export const ROUTES = {
  session: { method: 'GET', path: '/v1/session', caller: 'agent', summary: 'Who is signed in', answer: 'Session' },
  capabilities: {
    method: 'GET',
    path: '/v1/capabilities',
    caller: 'agent',
    summary: 'What this server can do',
    answer: 'Capabilities',
  },
  channels: {
    method: 'GET',
    path: '/v1/channels',
    caller: 'agent',
    summary: 'Channels the agent may see',
    answer: 'QueryAnswer',
  },
  agents: {
    method: 'GET',
    path: '/v1/agents',
    caller: 'agent',
    summary: 'Agents of the workspace',
    answer: 'QueryAnswer',
  },
  teams: {
    method: 'GET',
    path: '/v1/teams',
    caller: 'agent',
    summary: 'Teams of the workspace',
    answer: 'QueryAnswer',
  },
  counts: {
    method: 'GET',
    path: '/v1/counts',
    caller: 'agent',
    summary: 'Conversations per channel, status and assignee',
    answer: 'QueryAnswer',
  },
  conversations: {
    method: 'GET',
    path: '/v1/conversations',
    caller: 'agent',
    summary: 'A page of conversations',
    search: 'ConversationsSearch',
    answer: 'QueryAnswer',
  },
  conversation: {
    method: 'GET',
    path: '/v1/conversations/:conversationId',
    caller: 'agent',
    summary: 'One conversation with its contact',
    answer: 'QueryAnswer',
  },
  messages: {
    method: 'GET',
    path: '/v1/conversations/:conversationId/messages',
    caller: 'agent',
    summary: 'A page of messages, oldest first',
    search: 'MessagesSearch',
    answer: 'QueryAnswer',
  },
  commands: {
    method: 'POST',
    path: '/v1/commands',
    caller: 'agent',
    summary: 'The one door of every write',
    body: 'Command',
    answer: 'SubmitAnswer',
  },
  changes: {
    method: 'GET',
    path: '/v1/changes',
    caller: 'agent',
    summary: 'What happened after a cursor, as JSON or as a stream',
    search: 'ChangesSearch',
    answer: 'FeedAnswer',
    stream: true,
  },
  signals: {
    method: 'POST',
    path: '/v1/signals',
    caller: 'agent',
    summary: 'Tells colleagues what this agent is doing',
    body: 'OutgoingSignal',
  },
  webhookCheck: {
    method: 'GET',
    path: '/webhooks/whatsapp',
    caller: 'meta',
    summary: "Meta's check of the webhook address",
  },
  webhook: { method: 'POST', path: '/webhooks/whatsapp', caller: 'meta', summary: "Meta's signed notifications" },
  healthz: { method: 'GET', path: '/healthz', caller: 'public', summary: 'The process is alive' },
  readyz: { method: 'GET', path: '/readyz', caller: 'public', summary: 'The process can do its work' },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
