/** The address of every route; `:name` stands for one path segment. Apart from {@link ROUTES}, because it is all a client needs of them. */
export const PATHS = {
  session: '/v1/session',
  capabilities: '/v1/capabilities',
  channels: '/v1/channels',
  agents: '/v1/agents',
  teams: '/v1/teams',
  counts: '/v1/counts',
  conversations: '/v1/conversations',
  conversation: '/v1/conversations/:conversationId',
  messages: '/v1/conversations/:conversationId/messages',
  templates: '/v1/channels/:channelId/templates',
  'canned-replies': '/v1/canned-replies',
  mentions: '/v1/mentions',
  scheduled: '/v1/conversations/:conversationId/scheduled',
  search: '/v1/conversations/:conversationId/search',
  commands: '/v1/commands',
  changes: '/v1/changes',
  signals: '/v1/signals',
  uploads: '/v1/uploads',
  file: '/v1/files/:fileId',
  fileContent: '/v1/files/:fileId/content',
  webhookCheck: '/webhooks/whatsapp',
  webhook: '/webhooks/whatsapp',
  healthz: '/healthz',
  readyz: '/readyz',
} as const;

export type RouteName = keyof typeof PATHS;
