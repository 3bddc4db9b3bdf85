import { msg, str } from '@lit/localize';
import { type RetryAdvice, retryTime } from '../../domain/index.ts';
import type { MessageAction, MessageView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import type { IconName } from '../internal/pane-icons.ts';
import { fullTime } from '../internal/time-format.ts';
import { failureText } from './failure-text.ts';

/** How long an unknown outcome is left alone, ms, before the bubble asks a person. */
export const UNKNOWN_PATIENCE_MS = 5 * 60_000;

/** When an unknown outcome begins to ask; `null` for every other message. */
export function asksAt({ delivery, times, at }: Pick<MessageView, 'delivery' | 'times' | 'at'>): number | null {
  return delivery === 'unknown' ? (times.unknown ?? times.sending ?? at) + UNKNOWN_PATIENCE_MS : null;
}

export interface Trouble {
  readonly icon: IconName;
  /** What happened and what can be done. */
  readonly text: string;
  /** `serious`: it did not go. `doubt`: a person has to decide. `quiet`: nothing to do. */
  readonly tone: 'serious' | 'doubt' | 'quiet';
  /** What the bubble offers right there. */
  readonly actions: readonly MessageAction[];
}

/** A message as another try is worth it: where the next one has to wait or is in vain, none is offered. */
export function offeringRetry(message: MessageView, retry: RetryAdvice): MessageView {
  if (retry === 'now' || retry === 'after') return message;
  return { ...message, actions: message.actions.filter((action) => action !== 'retry') };
}

export function retryFromText(at: number): string {
  return msg(str`It may be sent again from ${fullTime(at)}.`, { id: 'message.retry-from' });
}

/** What happened and, where the next try has to wait, until when. */
function failedText({ error, attemptList }: MessageView, retry: RetryAdvice): string {
  const failed = msg(str`Not sent: ${failureText(error)}`, { id: 'message.trouble.failed' });
  const tried = attemptList.at(-1);
  const at = retry !== 'later' || tried === undefined ? null : retryTime(tried);
  return at === null ? failed : `${failed} ${retryFromText(at)}`;
}

/** What a message has to say about its own way, if anything. */
export function messageTrouble(message: MessageView, asks: boolean, retry: RetryAdvice = 'now'): Trouble | null {
  const offered = (...wanted: MessageAction[]) => wanted.filter((action) => message.actions.includes(action));
  switch (message.delivery) {
    case 'failed':
      return {
        icon: 'warning',
        text: failedText(message, retry),
        tone: 'serious',
        actions: offered('retry', 'discard', 'copy'),
      };
    case 'refused':
      return {
        icon: 'warning',
        text: msg(str`Not sent: ${errorText(message.refusal ?? 'internal')}`, { id: 'message.trouble.refused' }),
        tone: 'serious',
        actions: offered('retry', 'discard', 'copy'),
      };
    case 'asking':
      return {
        icon: 'question',
        text: msg('Written a while ago and not sent yet. Send it now?', { id: 'message.trouble.asking' }),
        tone: 'doubt',
        actions: offered('send-anyway', 'discard', 'copy'),
      };
    case 'unknown':
      return asks
        ? {
            icon: 'checking',
            text: msg('WhatsApp has not confirmed it. Sending again may deliver it twice.', {
              id: 'message.trouble.unknown',
            }),
            tone: 'doubt',
            actions: offered('retry', 'copy'),
          }
        : {
            icon: 'checking',
            text: msg('Checking whether it was sent…', { id: 'message.trouble.checking' }),
            tone: 'quiet',
            actions: [],
          };
    case 'stored':
      return {
        icon: 'clock',
        text: msg('Goes when the network is back', { id: 'message.trouble.stored' }),
        tone: 'quiet',
        actions: [],
      };
    default:
      return null;
  }
}

/** The name of an action. */
export function actionWord(action: MessageAction, message: Pick<MessageView, 'delivery'>): string {
  switch (action) {
    case 'copy':
      return msg('Copy text', { id: 'message.action.copy' });
    case 'quote':
      return msg('Reply to this', { id: 'message.action.quote' });
    case 'react':
      return msg('React', { id: 'message.action.react' });
    case 'forward':
      return msg('Forward', { id: 'message.action.forward' });
    case 'refetch':
      return msg('Fetch the file again', { id: 'message.action.refetch' });
    case 'retry':
      return message.delivery === 'unknown'
        ? msg('Send again', { id: 'message.action.again' })
        : msg('Try again', { id: 'message.action.retry' });
    case 'send-anyway':
      return msg('Send now', { id: 'message.action.send-now' });
    case 'discard':
      return msg('Discard', { id: 'message.action.discard' });
  }
}

const ACTION_ICONS: Readonly<Record<MessageAction, IconName>> = {
  copy: 'copy',
  quote: 'reply',
  react: 'smile',
  forward: 'forward',
  refetch: 'retry',
  retry: 'retry',
  'send-anyway': 'send',
  discard: 'bin',
};

export function actionIcon(action: MessageAction): IconName {
  return ACTION_ICONS[action];
}
