import { type ConversionConfig, type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { queryAnswerEnvelope, submitAnswerEnvelope } from '../../src/protocol/answer-codec.ts';
import { recordChangeSchema, tombstoneSchema } from '../../src/protocol/change-codec.ts';
import { commandSchema, outgoingSignalSchema } from '../../src/protocol/command-codec.ts';
import { contentSchema, knownContentSchema } from '../../src/protocol/content-schema.ts';
import { feedEventSchemas } from '../../src/protocol/feed-codec.ts';
import { fileAddressSchema, uploadAnswerSchema } from '../../src/protocol/file-codec.ts';
import {
  PROBLEM_TYPE,
  PROTOCOL_VERSION,
  PROTOCOL_VERSION_MIN,
  ROUTES,
  type Route,
  type RouteName,
  SSE_TYPE,
  VERSION_HEADER,
} from '../../src/protocol/index.ts';
import { outgoingContentSchema } from '../../src/protocol/outgoing-schema.ts';
import {
  changesSearchSchema,
  conversationsSearchSchema,
  messagesSearchSchema,
  searchSearchSchema,
} from '../../src/protocol/query-codec.ts';
import { recordSchemas } from '../../src/protocol/record-schemas.ts';
import type { ShapeName } from '../../src/protocol/routes.ts';
import { capabilitiesSchema, sessionSchema } from '../../src/protocol/session-codec.ts';

type Json = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, JsonSchema>>;

const change = v.union([recordChangeSchema, tombstoneSchema]);
const feedEvent = v.variant('type', [
  v.object({ ...feedEventSchemas.changes.entries, changes: v.array(change) }),
  feedEventSchemas.heartbeat,
  feedEventSchemas.reset,
  feedEventSchemas['scope-changed'],
  feedEventSchemas.signal,
]);

const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  code: v.string(),
  path: v.exactOptional(v.string()),
  retryAfterMs: v.exactOptional(v.number()),
  retryable: v.boolean(),
});

/** The shapes routes name, whole: where a decoder reads a list item by item, the item's schema stands here. */
const shapes = {
  Session: sessionSchema,
  Capabilities: capabilitiesSchema,
  QueryAnswer: v.object({ ...queryAnswerEnvelope.entries, records: v.array(recordChangeSchema) }),
  ConversationsSearch: conversationsSearchSchema,
  MessagesSearch: messagesSearchSchema,
  SearchSearch: searchSearchSchema,
  ChangesSearch: changesSearchSchema,
  FeedAnswer: v.object({ events: v.array(feedEvent) }),
  Command: commandSchema,
  SubmitAnswer: v.object({ ...submitAnswerEnvelope.entries, changes: v.array(change) }),
  OutgoingSignal: outgoingSignalSchema,
  UploadAnswer: uploadAnswerSchema,
  FileAddress: fileAddressSchema,
} satisfies Record<ShapeName, v.GenericSchema>;

/** The records and parts the shapes are made of, each named once. */
const parts = {
  Agent: recordSchemas.agent,
  Team: recordSchemas.team,
  Channel: recordSchemas.channel,
  Contact: recordSchemas.contact,
  Conversation: recordSchemas.conversation,
  Message: recordSchemas.message,
  Count: recordSchemas.count,
  Template: recordSchemas.template,
  CannedReply: recordSchemas['canned-reply'],
  ScheduledMessage: recordSchemas['scheduled-message'],
  MentionNotice: recordSchemas.mention,
  OutgoingContent: outgoingContentSchema,
  Content: knownContentSchema,
  RecordChange: recordChangeSchema,
  Tombstone: tombstoneSchema,
  FeedEvent: feedEvent,
  Problem: problem,
};

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Checks that JSON Schema cannot say (whole characters, finite numbers) stay the decoder's.
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => refTo(referenceId),
  overrideSchema: ({ valibotSchema }) => (valibotSchema === contentSchema ? { $ref: refTo('Content') } : undefined),
};

function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}

/** What each route is for, in a line. Here and not in the table: the browser carries that one. */
const SUMMARIES: Readonly<Record<RouteName, string>> = {
  session: 'Who is signed in',
  capabilities: 'What this server can do',
  channels: 'Channels the agent may see',
  agents: 'Agents of the workspace',
  teams: 'Teams of the workspace',
  counts: 'Conversations per channel, status and assignee',
  conversations: 'A page of conversations',
  conversation: 'One conversation with its contact',
  messages: 'A page of messages, oldest first',
  templates: "Templates of a channel's account",
  'canned-replies': 'Replies kept for use again',
  mentions: 'Mentions of the agent they have not seen',
  scheduled: 'Messages that go later',
  search: 'Messages that hold some words',
  commands: 'The one door of every write',
  changes: 'What happened after a cursor, as JSON or as a stream',
  signals: 'Tells colleagues what this agent is doing',
  uploads: 'Brings a file, for a later command to name',
  file: 'A short-lived address of a file',
  fileContent: 'The bytes of a file, whole or in part, at a signed address',
  webhookCheck: "Meta's check of the webhook address",
  webhook: "Meta's signed notifications",
  healthz: 'The process is alive',
  readyz: 'The process can do its work',
};

/** Numbers travel in addresses as text; a document says what they mean. */
const NUMBERS: Readonly<Record<string, Json>> = {
  limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  after: { type: 'integer', minimum: 0 },
};

/** The OpenAPI 3.1 document of the protocol, made of the route table and the schemas that decode. */
export function openapiDocument(): Json {
  const schemas: Schemas = toJsonSchemaDefs({ ...shapes, ...parts }, conversion);
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries(ROUTES) as [RouteName, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route, schemas) };
  }
  const searches = new Set(Object.values<Route>(ROUTES).map(({ search }) => search));
  return {
    openapi: '3.1.0',
    info: {
      title: 'wa-inbox',
      version: String(PROTOCOL_VERSION),
      description:
        'What the inbox and its server say to each other. Unknown fields are ignored; clients read content of an unknown kind as unsupported.',
    },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => !searches.has(name as ShapeName))),
      parameters: {
        Version: {
          name: VERSION_HEADER,
          in: 'header',
          description: 'The protocol version the client speaks; the answer names the one it is in.',
          schema: { type: 'integer', minimum: PROTOCOL_VERSION_MIN, maximum: PROTOCOL_VERSION },
        },
      },
      responses: {
        Refused: {
          description: 'A refusal, with a code to decide on',
          content: { [PROBLEM_TYPE]: { schema: { $ref: refTo('Problem') } } },
        },
      },
      securitySchemes: {
        agent: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        meta: { type: 'apiKey', in: 'header', name: 'X-Hub-Signature-256' },
      },
    },
  };
}

function operationOf(name: RouteName, route: Route, schemas: Schemas): Json {
  const parameters = [
    ...[...route.path.matchAll(/:(\w+)/g)].map(([, key]) => ({
      name: key,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(route.search ? searchParameters(schemas[route.search] ?? {}) : []),
    ...(route.caller === 'agent' ? [{ $ref: '#/components/parameters/Version' }] : []),
  ];
  return {
    operationId: name,
    summary: SUMMARIES[name],
    security:
      route.caller === 'agent' || (route.caller === 'meta' && route.method === 'POST') ? [{ [route.caller]: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: refTo(route.body) } } } },
    }),
    responses: {
      '2XX': {
        description: route.answer ? 'The answer' : 'Done',
        ...(route.answer && {
          content: {
            'application/json': { schema: { $ref: refTo(route.answer) } },
            ...(route.stream && { [SSE_TYPE]: { schema: { type: 'string' } } }),
          },
        }),
      },
      default: { $ref: '#/components/responses/Refused' },
    },
  };
}

function searchParameters({ properties = {} }: JsonSchema): Json[] {
  return Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([name, property]) => ({
    name,
    in: 'query',
    schema: NUMBERS[name] ?? property,
    // `channelIds=` alone is the empty list.
    ...(property.type === 'array' && { style: 'form', explode: true, allowEmptyValue: true }),
  }));
}
