import { msg } from '@lit/localize';
import { type Attempt, DELIVERY_SCALE, type Delivery, type MetaError, metaError } from '../../domain/index.ts';

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
export function errorAdvice(code: number | string): { readonly act: string; readonly retry: string } | null {
  const known = metaError(code);
  return known === null ? null : { act: actWord(known.act), retry: retryWord(known.retry) };
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

function retryWord(retry: MetaError['retry']): string {
  switch (retry) {
    case 'yes':
      return msg('It may be sent again.', { id: 'message.info.retry.yes' });
    case 'wait':
      return msg('It may be sent again later.', { id: 'message.info.retry.wait' });
    case 'no':
      return msg('Sending it again does not help.', { id: 'message.info.retry.no' });
  }
}
