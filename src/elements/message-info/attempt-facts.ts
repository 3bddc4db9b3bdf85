import { msg } from '@lit/localize';
import {
  type Attempt,
  DELIVERY_SCALE,
  type Delivery,
  type MetaError,
  metaError,
  type RetryAdvice,
  retryAdvice,
  retryTime,
} from '../../domain/index.ts';
import { retryFromText } from '../parts/message-trouble.ts';

/** A step an attempt reached, and when, ms. */
export interface AttemptStep {
  readonly delivery: Delivery;
  readonly at: number;
}

/**
 * The steps of an attempt in the order they came; what looks the same to people is told once, by its first time. It begins here, whatever
 * WhatsApp's times say: those are whole seconds, cut off.
 */
export function attemptSteps({ times }: Pick<Attempt, 'times'>): readonly AttemptStep[] {
  const begun = times.queued ?? times.sending;
  return DELIVERY_SCALE.flatMap((delivery): AttemptStep[] => {
    const at = delivery === 'sending' ? begun : times[delivery];
    return at === undefined || delivery === 'queued' ? [] : [{ delivery, at }];
  }).sort((a, b) => startsFirst(b) - startsFirst(a) || a.at - b.at);
}

function startsFirst({ delivery }: AttemptStep): number {
  return delivery === 'sending' ? 1 : 0;
}

/** Who has to act after an error of Meta's, and whether another try helps; `null` for an error nobody knows. */
export function errorAdvice(
  attempt: Pick<Attempt, 'delivery' | 'error' | 'times'>,
  now: number,
): { readonly act: string; readonly retry: string } | null {
  const known = metaError(attempt.error?.code ?? null);
  if (known === null) return null;
  const at = retryTime(attempt);
  const advice = retryAdvice(attempt, now);
  const retry = advice === 'later' && at !== null ? retryFromText(at) : retryWord(advice);
  return { act: actWord(known.act), retry };
}

function actWord(act: MetaError['act']): string {
  switch (act) {
    case 'nobody':
      return msg('Nobody has to act.', { id: 'message.info.act.nobody' });
    case 'agent':
      return msg('You can act.', { id: 'message.info.act.agent' });
    case 'admin':
      return msg('An admin has to act.', { id: 'message.info.act.admin' });
    case 'developer':
      return msg('A developer has to look into it.', { id: 'message.info.act.developer' });
  }
}

function retryWord(advice: RetryAdvice): string {
  switch (advice) {
    case 'now':
      return msg('It may be sent again.', { id: 'message.info.retry.yes' });
    case 'after':
      return msg('After that it may be sent again.', { id: 'message.info.retry.after' });
    case 'later':
      return msg('It may be sent again later.', { id: 'message.info.retry.wait' });
    case 'no':
      return msg('Sending it again does not help.', { id: 'message.info.retry.no' });
  }
}
