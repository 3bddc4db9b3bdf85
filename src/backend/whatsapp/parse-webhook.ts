import { InboxError } from '../../domain/index.ts';
import { readCall, readCallStatus } from './call.ts';
import { type ChangeScope, ignored, openScope } from './change-scope.ts';
import { readPreference, readStateSync } from './contact-news.ts';
import { readEcho } from './echo.ts';
import { readHistory, readHistoryMedia } from './history.ts';
import { readInbound } from './inbound-message.ts';
import { JsonNode, UnreadableError } from './json-node.ts';
import { parseJson } from './parse-json.ts';
import { readReceipt } from './receipt.ts';
import { TEMPLATE_FIELDS } from './template-change.ts';
import { readWebhookError } from './webhook-error.ts';
import type { WebhookItem, WebhookRoute } from './webhook-item.ts';

const NOWHERE: WebhookRoute = { phoneNumberId: null, accountId: null };
const NAME_MAX = 64;

type FieldReader = (scope: ChangeScope) => readonly WebhookItem[];

const FIELDS: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ...TEMPLATE_FIELDS,
  ['messages', readMessagesField],
  ['message_echoes', readEchoesField],
  ['smb_message_echoes', readEchoesField],
  ['history', readHistoryField],
  ['calls', readCallsField],
  [
    'user_preferences',
    (scope) => each(scope, scope.value.get('user_preferences'), (one) => readPreference(one, scope)),
  ],
  ['smb_app_state_sync', (scope) => each(scope, scope.value.get('state_sync'), (one) => readStateSync(one, scope))],
]);

/**
 * Everything a webhook body says, in its order, each item read apart: one that cannot be read becomes `malformed` with its path and its
 * siblings go on; fields and statuses this build does not handle become `ignored`, named.
 *
 * @throws {InboxError} `invalid` when the body is not JSON or not an object; for nothing else.
 */
export function parseWebhook(body: string): readonly WebhookItem[] {
  const root = new JsonNode(parseJson(body), '');
  if (!root.isObject) {
    throw new InboxError('invalid', 'read a webhook: its body is not an object; pass what WhatsApp posted');
  }
  const kind = root.get('object').maybeText();
  if (kind !== null && kind !== 'whatsapp_business_account') {
    return [ignored(NOWHERE, `object.${kind.slice(0, NAME_MAX)}`)];
  }
  const entries = root.get('entry');
  if (!Array.isArray(entries.value)) return [malformed(NOWHERE, entries.path, 'is not a list')];
  return entries.items().flatMap((entry) => {
    const accountId = entry.get('id').maybeId();
    if (!entry.isObject) return [malformed(NOWHERE, entry.path, 'is not an object')];
    const route = { phoneNumberId: null, accountId };
    return entry
      .get('changes')
      .items()
      .flatMap((change) => readChange(change, route));
  });
}

function readChange(change: JsonNode, route: WebhookRoute): readonly WebhookItem[] {
  if (!change.isObject) return [malformed(route, change.path, 'is not an object')];
  const value = change.get('value');
  // Meta has put the name of the field inside the value before (fact sheet §0.5).
  const field = change.get('field').maybeText() ?? value.get('field').maybeText() ?? 'unnamed';
  const read = FIELDS.get(field);
  if (read === undefined) return [ignored(openScope(field, value, route.accountId).route, field.slice(0, NAME_MAX))];
  if (!value.isObject) return [malformed(route, value.path, 'is not an object')];
  return read(openScope(field, value, route.accountId));
}

function readMessagesField(scope: ChangeScope): readonly WebhookItem[] {
  const { value, route } = scope;
  const parts = ['messages', 'statuses', 'errors', 'user_actions'];
  if (!parts.some((part) => value.has(part))) return [ignored(route, 'messages.empty')];
  return [
    ...each(scope, value.get('messages'), (message) => readInbound(message, scope)),
    ...each(scope, value.get('statuses'), (status) => readReceipt(status, scope)),
    ...readErrors(scope, value.get('errors')),
    ...each(scope, value.get('user_actions'), () => ignored(route, 'user_actions')),
  ];
}

function readEchoesField(scope: ChangeScope): readonly WebhookItem[] {
  return each(scope, scope.value.get('message_echoes'), (echo) => readEcho(echo, scope));
}

function readHistoryField(scope: ChangeScope): readonly WebhookItem[] {
  const chunks = scope.value.get('history').items();
  return [
    ...chunks.flatMap((chunk) => readErrors(scope, chunk.get('errors'))),
    ...chunks
      .flatMap((chunk) => chunk.get('threads').items())
      .flatMap((thread) => {
        const id = thread.get('id').maybeId();
        return each(scope, thread.get('messages'), (message) => readHistory(message, id, scope));
      }),
    // A second webhook brings the media that a chunk left out.
    ...each(scope, scope.value.get('messages'), (message) => readHistoryMedia(message, scope)),
  ];
}

function readCallsField(scope: ChangeScope): readonly WebhookItem[] {
  return [
    ...each(scope, scope.value.get('calls'), (call) => readCall(call, scope)),
    ...each(scope, scope.value.get('statuses'), (status) => readCallStatus(status, scope)),
    ...readErrors(scope, scope.value.get('errors')),
  ];
}

function readErrors(scope: ChangeScope, errors: JsonNode): readonly WebhookItem[] {
  return each(scope, errors, (error) => ({
    item: 'error',
    route: scope.route,
    error: readWebhookError(error.object()),
  }));
}

/** Reads the elements of a list one by one; what throws is malformed and harms no other. */
function each(scope: ChangeScope, list: JsonNode, read: (element: JsonNode) => WebhookItem): readonly WebhookItem[] {
  const present = list.value !== undefined && list.value !== null;
  if (present && !Array.isArray(list.value)) return [malformed(scope.route, list.path, 'is not a list')];
  return list.items().map((element) => {
    try {
      return read(element);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return malformed(scope.route, error.path, error.problem);
    }
  });
}

function malformed(route: WebhookRoute, path: string, problem: string): WebhookItem {
  return { item: 'malformed', route, path, problem };
}
