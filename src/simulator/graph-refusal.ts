/** A refusal as Graph words it, with its HTTP status. */
export interface GraphRefusal {
  readonly status: number;
  readonly code: number;
  readonly title: string;
  readonly details: string;
}

export function graphRefusal(status: number, code: number, title: string, details = title): GraphRefusal {
  return { status, code, title, details };
}

/** Refusals that have one wording only. */
export const REFUSALS = {
  token: graphRefusal(401, 190, 'Invalid OAuth access token'),
  noSuchNumber: graphRefusal(400, 33, 'Unsupported request', 'The phone number id does not exist or may not be used.'),
  windowClosed: graphRefusal(
    400,
    131047,
    'Re-engagement message',
    'More than 24 hours have passed since the recipient last replied to the sender number.',
  ),
  pairLimit: graphRefusal(400, 131056, 'Pair rate limit hit', 'Too many messages to this recipient in a short time.'),
  noReactionTarget: graphRefusal(
    400,
    131009,
    'Parameter value is not valid',
    'reaction.message_id names no message of this conversation of the last 30 days.',
  ),
  phoneNeeded: graphRefusal(
    400,
    131062,
    'Recipient is not a phone number',
    'Authentication templates go to phone numbers only.',
  ),
  throughput: graphRefusal(400, 130429, 'Rate limit hit', 'Cloud API message throughput has been reached.'),
} as const;

/** The answer that carries a refusal. */
export function refusalResponse({ status, code, title, details }: GraphRefusal): Response {
  const type = status === 401 ? 'OAuthException' : 'GraphMethodException';
  const error = {
    message: `(#${code}) ${title}`,
    type,
    code,
    error_data: { messaging_product: 'whatsapp', details },
    fbtrace_id: 'Asimulated',
  };
  return Response.json({ error }, { status });
}
