interface ErrorRule {
  /** HTTP status of the problem+json that carries the code. */
  readonly status: number;
  /** Whether the same request may succeed later without a person changing anything. */
  readonly retryable: boolean;
}

/** Every code an {@link InboxError} can carry, with its HTTP status and whether repeating helps. Closed: unknown codes read as `internal`. */
export const ERROR_RULES = {
  // the way there
  offline: { status: 503, retryable: true },
  timeout: { status: 504, retryable: true },
  aborted: { status: 499, retryable: false },
  unavailable: { status: 503, retryable: true },
  'rate-limited': { status: 429, retryable: true },
  /** The answer to a write was lost and this backend cannot say whether it acted. */
  'outcome-unknown': { status: 504, retryable: false },
  internal: { status: 500, retryable: true },
  // the door
  unauthenticated: { status: 401, retryable: false },
  'token-expired': { status: 401, retryable: true },
  'signature-invalid': { status: 401, retryable: false },
  invalid: { status: 400, retryable: false },
  'too-large': { status: 413, retryable: false },
  /** Of one agent, together, that wait to be sent. */
  'too-many-uploads': { status: 429, retryable: false },
  'version-unsupported': { status: 426, retryable: false },
  unsupported: { status: 501, retryable: false },
  'cursor-gone': { status: 410, retryable: false },
  'command-conflict': { status: 409, retryable: false },
  'not-found': { status: 404, retryable: false },
  // the judge
  'no-access': { status: 403, retryable: false },
  'role-cannot-reply': { status: 403, retryable: false },
  'role-cannot-requeue': { status: 403, retryable: false },
  'role-cannot-assign': { status: 403, retryable: false },
  'assignee-without-access': { status: 409, retryable: false },
  'window-closed': { status: 409, retryable: false },
  'contact-unreachable': { status: 409, retryable: false },
  'contact-blocked': { status: 409, retryable: false },
  /** Of marketing templates only (131050). */
  'contact-opted-out': { status: 409, retryable: false },
  /** Authentication templates go to phone numbers only (131062). */
  'phone-needed': { status: 409, retryable: false },
  'phone-invalid': { status: 400, retryable: false },
  'messaging-limit': { status: 409, retryable: false },
  'kind-unsupported': { status: 409, retryable: false },
  'caption-too-long': { status: 400, retryable: false },
  'file-kind': { status: 400, retryable: false },
  'file-too-large': { status: 400, retryable: false },
  'file-missing': { status: 409, retryable: false },
  'place-invalid': { status: 400, retryable: false },
  'card-invalid': { status: 400, retryable: false },
  'interactive-invalid': { status: 400, retryable: false },
  'address-invalid': { status: 400, retryable: false },
  'template-not-approved': { status: 409, retryable: false },
  'template-paused': { status: 409, retryable: false },
  'template-unsupported': { status: 409, retryable: false },
  'template-value-missing': { status: 400, retryable: false },
  'template-value-invalid': { status: 400, retryable: false },
  'template-too-long': { status: 400, retryable: false },
  'reaction-invalid': { status: 409, retryable: false },
  /** WhatsApp takes reactions and quotes for 30 days. */
  'too-old': { status: 409, retryable: false },
  'time-past': { status: 400, retryable: false },
  /** More than a year ahead. */
  'time-too-far': { status: 400, retryable: false },
  /** In one conversation. */
  'too-many-plans': { status: 409, retryable: false },
  /** Meta held a marketing message back; it says when the next try may be (131049). */
  'held-back': { status: 409, retryable: false },
  'channel-disconnected': { status: 409, retryable: false },
  'text-empty': { status: 400, retryable: false },
  'text-too-long': { status: 400, retryable: false },
  'tag-invalid': { status: 400, retryable: false },
  'too-many-tags': { status: 409, retryable: false },
  'role-cannot-keep': { status: 403, retryable: false },
  'name-invalid': { status: 400, retryable: false },
  'name-taken': { status: 409, retryable: false },
  'too-many-replies': { status: 409, retryable: false },
  /** In one canned reply. */
  'too-many-files': { status: 400, retryable: false },
  'files-too-large': { status: 400, retryable: false },
  'already-sent': { status: 409, retryable: false },
  'send-in-flight': { status: 409, retryable: false },
  'id-taken': { status: 409, retryable: false },
} as const satisfies Record<string, ErrorRule>;

export type InboxErrorCode = keyof typeof ERROR_RULES;

/** Codes the judge refuses a command with. */
export const REFUSAL_CODES = [
  'not-found',
  'no-access',
  'role-cannot-reply',
  'role-cannot-requeue',
  'role-cannot-assign',
  'assignee-without-access',
  'window-closed',
  'contact-unreachable',
  'contact-blocked',
  'contact-opted-out',
  'phone-needed',
  'phone-invalid',
  'messaging-limit',
  'held-back',
  'channel-disconnected',
  'kind-unsupported',
  'text-empty',
  'text-too-long',
  'caption-too-long',
  'file-kind',
  'file-too-large',
  'file-missing',
  'place-invalid',
  'card-invalid',
  'interactive-invalid',
  'address-invalid',
  'template-not-approved',
  'template-paused',
  'template-unsupported',
  'template-value-missing',
  'template-value-invalid',
  'template-too-long',
  'reaction-invalid',
  'too-old',
  'time-past',
  'time-too-far',
  'too-many-plans',
  'tag-invalid',
  'too-many-tags',
  'role-cannot-keep',
  'name-invalid',
  'name-taken',
  'too-many-replies',
  'too-many-files',
  'files-too-large',
  'already-sent',
  'send-in-flight',
  'id-taken',
] as const satisfies readonly InboxErrorCode[];

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface InboxErrorOptions {
  readonly cause?: unknown;
  /** Where in the input the fault lies, such as `body.text`. */
  readonly path?: string;
  /** Earliest sensible retry, ms from now. */
  readonly retryAfterMs?: number;
}

/**
 * The one error of this library. Decide on {@link code}, never on the message: the message starts with the act that failed and ends with
 * the way out, in English, for developers; people read the locale's sentence for the code.
 */
export class InboxError extends Error {
  override readonly name = 'InboxError';
  readonly code: InboxErrorCode;
  readonly path: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: InboxErrorCode, message: string, options: InboxErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.path = options.path;
    this.retryAfterMs = options.retryAfterMs;
  }

  get retryable(): boolean {
    return ERROR_RULES[this.code].retryable;
  }

  get status(): number {
    return ERROR_RULES[this.code].status;
  }
}

export function isInboxErrorCode(value: unknown): value is InboxErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_RULES, value);
}
