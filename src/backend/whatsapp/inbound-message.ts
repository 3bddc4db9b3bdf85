import { type ChangeScope, ignored } from './change-scope.ts';
import { facetsOf, isNamed } from './facets.ts';
import { readIdentityChange } from './identity-change.ts';
import type { JsonNode } from './json-node.ts';
import { readContent } from './message-content.ts';
import { readReferral } from './referral.ts';
import type { WebhookItem } from './webhook-item.ts';

type MessageItem = Extract<WebhookItem, { item: 'message' }>;

/** One element of `messages[]`: a message of a customer, a change of identity, or something of a group, which this build leaves out. */
export function readInbound(message: JsonNode, scope: ChangeScope): WebhookItem {
  message.object();
  if (message.has('group_id')) return ignored(scope.route, `${scope.field}.group`);
  const change = readIdentityChange(message, scope);
  if (change !== null) return change;
  const contact = facetsOf(
    {
      number: message.get('from').maybeId(),
      userId: message.get('from_user_id').maybeId(),
      parentUserId: message.get('from_parent_user_id').maybeId(),
    },
    scope.cards,
  );
  if (!isNamed(contact)) message.fail('names no sender');
  return {
    item: 'message',
    route: scope.route,
    origin: 'live',
    direction: 'inbound',
    contact,
    delivery: null,
    ...said(message),
  };
}

/** What a message says and when, whoever wrote it. */
export function said(
  message: JsonNode,
): Pick<MessageItem, 'wamid' | 'sentAt' | 'content' | 'quotedWamid' | 'forwarded' | 'referral'> {
  const context = message.get('context');
  const often = context.get('frequently_forwarded').value === true;
  const once = context.get('forwarded').value === true;
  return {
    wamid: message.get('id').id(),
    sentAt: message.get('timestamp').seconds(),
    content: readContent(message),
    quotedWamid: context.get('id').maybeId(),
    forwarded: often ? 'often' : once ? 'once' : 'no',
    referral: readReferral(message),
  };
}
