import type { ChangeScope } from './change-scope.ts';
import { facetsOf, isNamed } from './facets.ts';
import { said } from './inbound-message.ts';
import type { JsonNode } from './json-node.ts';
import type { WebhookItem } from './webhook-item.ts';

/** One element of `message_echoes[]`: written by the business, but in the phone app or by another partner's app (fact sheet §9). */
export function readEcho(echo: JsonNode, scope: ChangeScope): WebhookItem {
  const contact = facetsOf(
    {
      number: echo.object().get('to').maybeId(),
      userId: echo.get('to_user_id').maybeId(),
      parentUserId: echo.get('to_parent_user_id').maybeId(),
    },
    scope.cards,
  );
  if (!isNamed(contact)) echo.fail('names no recipient');
  return {
    item: 'message',
    route: scope.route,
    origin: 'echo',
    direction: 'outbound',
    contact,
    delivery: 'sent',
    ...said(echo),
  };
}
