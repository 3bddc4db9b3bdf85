import type { CallOutcome } from '../../domain/index.ts';
import { type ChangeScope, ignored } from './change-scope.ts';
import { facetsOf, isNamed } from './facets.ts';
import type { JsonNode } from './json-node.ts';
import type { WebhookItem } from './webhook-item.ts';

type CallItem = Extract<WebhookItem, { item: 'call' }>;

/** Statuses of a call the business makes. Accepted, it goes on: only its end tells more. */
const STATUSES: ReadonlyMap<string, CallOutcome> = new Map([
  ['RINGING', 'ringing'],
  ['ACCEPTED', 'ringing'],
  ['REJECTED', 'rejected'],
]);

/** One element of `calls[]` (fact sheet §10): a call began (`connect`) or ended (`terminate`). */
export function readCall(call: JsonNode, scope: ChangeScope): WebhookItem {
  const event = call.object().get('event').text();
  if (event !== 'connect' && event !== 'terminate') return ignored(scope.route, `calls.${event.slice(0, 64)}`);
  const outbound = call.get('direction').maybeText()?.toUpperCase() === 'BUSINESS_INITIATED';
  const side = outbound ? 'to' : 'from';
  const told = call.get('timestamp').seconds();
  const durationMs = durationOf(call);
  const began = call.has('start_time') ? call.get('start_time').seconds() : told - (durationMs ?? 0);
  return {
    ...named(call, scope, side, `${side}_user_id`, `${side}_parent_user_id`),
    direction: outbound ? 'outbound' : 'inbound',
    at: event === 'connect' ? told : began,
    outcome: event === 'connect' ? 'ringing' : endOf(call, durationMs),
    durationMs: event === 'connect' ? null : durationMs,
  };
}

/** One element of `statuses[]` under the field `calls`: never a message's status. */
export function readCallStatus(status: JsonNode, scope: ChangeScope): WebhookItem {
  const name = status.object().get('status').text().toUpperCase();
  const outcome = STATUSES.get(name);
  if (outcome === undefined) return ignored(scope.route, `calls.${name.slice(0, 64)}`);
  return {
    ...named(status, scope, 'recipient_id', 'recipient_user_id', 'recipient_parent_user_id'),
    direction: 'outbound',
    at: status.get('timestamp').seconds(),
    outcome,
    durationMs: null,
  };
}

function named(
  node: JsonNode,
  scope: ChangeScope,
  number: string,
  userId: string,
  parentUserId: string,
): Pick<CallItem, 'item' | 'route' | 'callId' | 'contact'> {
  const ids = {
    number: node.get(number).maybeId(),
    userId: node.get(userId).maybeId(),
    parentUserId: node.get(parentUserId).maybeId(),
  };
  const contact = facetsOf(ids, scope.cards);
  if (!isNamed(contact)) node.fail('names no customer');
  return { item: 'call', route: scope.route, callId: node.get('id').id(), contact };
}

/** A call with a length was answered; one without was not, whatever its status says. */
function endOf(call: JsonNode, durationMs: number | null): CallOutcome {
  const status = call.get('status').maybeText()?.toUpperCase();
  if (durationMs !== null) return 'completed';
  return status === 'FAILED' ? 'failed' : status === 'REJECTED' ? 'rejected' : 'missed';
}

function durationOf(call: JsonNode): number | null {
  const seconds = call.get('duration').maybeNumber();
  return seconds === null || seconds <= 0 ? null : Math.round(seconds * 1000);
}
