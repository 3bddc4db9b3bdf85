import type { QueryName } from '../../domain/index.ts';
import {
  decodeChangesRequest,
  decodeCommand,
  decodeOutgoingSignal,
  decodeQuery,
  parseJson,
  type ROUTES,
  type RouteName,
  SSE_TYPE,
} from '../../protocol/index.ts';
import { readChanges } from '../feed/read-changes.ts';
import { CAPABILITIES } from '../use-cases/capabilities.ts';
import { fileAddress } from '../use-cases/file-address.ts';
import { runCommand } from '../use-cases/run-command.ts';
import { runQuery } from '../use-cases/run-query.ts';
import { signIn } from '../use-cases/sign-in.ts';
import { takeUpload } from '../use-cases/take-upload.ts';
import { loadViewer } from '../use-cases/viewer.ts';
import type { AgentHandler } from './handler.ts';
import { decodeUtf8, readBody } from './read-body.ts';

/** Room for the longest note with every character escaped. */
const BODY_MAX = 256 * 1_024;

/** Routes only a signed-in agent may call. */
export type AgentRouteName = { [N in RouteName]: (typeof ROUTES)[N]['caller'] extends 'agent' ? N : never }[RouteName];

export const AGENT_ROUTES: Readonly<Record<AgentRouteName, AgentHandler>> = {
  session: async ({ ports, identity }) => Response.json(await signIn(ports, identity)),
  capabilities: async ({ ports, identity }) => {
    await ports.repository.read(identity.workspaceId, (tx) => loadViewer(tx, identity));
    return Response.json(CAPABILITIES);
  },
  channels: answerQuery('channels'),
  agents: answerQuery('agents'),
  teams: answerQuery('teams'),
  counts: answerQuery('counts'),
  conversations: answerQuery('conversations'),
  conversation: answerQuery('conversation'),
  messages: answerQuery('messages'),
  templates: answerQuery('templates'),
  'canned-replies': answerQuery('canned-replies'),
  mentions: answerQuery('mentions'),
  scheduled: answerQuery('scheduled'),
  search: answerQuery('search'),
  commands: async ({ ports, identity, request }) => {
    const command = decodeCommand(await jsonBody(request));
    return Response.json(await runCommand(ports, identity, command));
  },
  changes: async ({ ports, hub, identity, request }) => {
    const { after, interests } = decodeChangesRequest(new URL(request.url).searchParams);
    if (!request.headers.get('accept')?.includes(SSE_TYPE)) {
      return Response.json({ events: await readChanges(ports, identity, after, interests) });
    }
    const body = await hub.open(identity, after, interests, request.signal);
    // Proxies that gather answers before passing them on would make a stream of it all at once.
    return new Response(body, { headers: { 'content-type': SSE_TYPE, 'x-accel-buffering': 'no' } });
  },
  uploads: async ({ ports, identity, request }) =>
    Response.json({ uploadId: await takeUpload(ports, identity, request) }),
  file: async ({ ports, identity, params }) =>
    Response.json(await fileAddress(ports, identity, params['fileId'] ?? '')),
  signals: async ({ hub, identity, request }) => {
    await hub.signal(identity, decodeOutgoingSignal(await jsonBody(request)));
    return new Response(null, { status: 204 });
  },
};

function answerQuery(name: QueryName): AgentHandler {
  return async ({ ports, identity, request, params }) => {
    const query = decodeQuery(name, params, new URL(request.url).searchParams);
    return Response.json(await runQuery(ports, identity, query));
  };
}

async function jsonBody(request: Request): Promise<unknown> {
  return parseJson(decodeUtf8(await readBody(request, BODY_MAX)), 'body');
}
