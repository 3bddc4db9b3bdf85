import type { DeliveryError } from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';

/** Said when Meta reports a failure and names no reason. */
const NO_REASON: DeliveryError = { code: 'no-reason', detail: '' };

/** An error object of a webhook or of a Graph answer, old shapes included: the details, else the message, else the title. */
export function readWebhookError(error: JsonNode): DeliveryError {
  const code = error.get('code').maybeNumber() ?? error.get('code').maybeText() ?? NO_REASON.code;
  const detail =
    error.get('error_data').get('details').maybeText() ??
    error.get('details').maybeText() ??
    error.get('message').maybeText() ??
    error.get('title').maybeText() ??
    '';
  return { code, detail };
}

/** The first of a list of errors. */
export function firstWebhookError(errors: JsonNode): DeliveryError {
  const first = errors.items().find((error) => error.isObject);
  return first === undefined ? NO_REASON : readWebhookError(first);
}
