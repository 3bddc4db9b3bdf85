/** What can happen to one send. Asked for one by one with `failNext`, or drawn at the rates of {@link FaultRates}. */
export type SendFault =
  /** No connection is made: certainly not sent. */
  | { readonly fault: 'refuse-connection' }
  /** The message goes out, the answer is lost on its way. */
  | { readonly fault: 'lose-answer' }
  /** The message goes out, no answer ever comes. */
  | { readonly fault: 'hang' }
  /** 500 without a Graph error; `sent` says whether the message goes out all the same. */
  | { readonly fault: 'server-error'; readonly sent: boolean }
  /** The message goes out, the answer takes its time. */
  | { readonly fault: 'slow'; readonly ms: number }
  /** 130429: too many messages a second. */
  | { readonly fault: 'throughput' }
  /** Refused with any code of Meta's. */
  | { readonly fault: 'refuse'; readonly code: number; readonly status: number }
  /** Accepted, and reported as failed after a while. */
  | { readonly fault: 'fail-later'; readonly code: number; readonly afterMs: number };

/** How often each fault strikes by itself, 0 to 1; together at most 1. */
export type FaultRates = Readonly<Partial<Record<SendFault['fault'], number>>>;

const HOUR = 3_600_000;

/** Draws a fault by the rates, or none. */
export function drawFault(rates: FaultRates, random: () => number): SendFault | null {
  let left = random();
  for (const [fault, rate = 0] of Object.entries(rates)) {
    if (left < rate) return typical(fault as SendFault['fault'], random);
    left -= rate;
  }
  return null;
}

function typical(fault: SendFault['fault'], random: () => number): SendFault {
  switch (fault) {
    case 'server-error':
      return { fault, sent: random() < 0.5 };
    case 'slow':
      return { fault, ms: Math.floor(random() * 14_000) };
    case 'refuse':
      return { fault, code: 131000, status: 500 };
    case 'fail-later':
      return { fault, code: 131026, afterMs: Math.floor(random() * 6 * HOUR) };
    default:
      return { fault };
  }
}
