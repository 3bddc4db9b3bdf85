import type { DeliveryError, SentContent } from '../../domain/index.ts';
import type { MediaClient } from './media-client.ts';
import type { TemplateLister } from './template-page.ts';
import type { MediaIds } from './template-payload.ts';

/** From which number, with which token. */
export interface Sender {
  readonly phoneNumberId: string;
  readonly accessToken: string;
}

/** To whom: `+` and digits, or a business-scoped user id where the phone is not shared. The phone wins when both are known. */
export interface Recipient {
  readonly phone: string | null;
  readonly userId: string | null;
}

/** One message of any kind an agent can send. */
export interface OutgoingMessage {
  readonly recipient: Recipient;
  readonly content: SentContent;
  /** WhatsApp's media id of every file the content names. */
  readonly mediaIds: MediaIds;
  readonly quotedWamid: string | null;
  /** Travels as `biz_opaque_callback_data` and comes back in receipts. */
  readonly attemptId: string;
}

/** A reaction to a message; empty takes it back. Of a reaction nothing but `sent` is ever told. */
export interface OutgoingReaction {
  readonly recipient: Recipient;
  readonly targetWamid: string;
  readonly emoji: string;
  readonly attemptId: string;
}

/** How a send ended, as far as anyone can know. */
export type SendOutcome =
  /** WhatsApp took it (HTTP 200 with a message id); delivery is another matter. */
  | {
      readonly outcome: 'accepted';
      readonly wamid: string;
      readonly phone: string | null;
      readonly userId: string | null;
    }
  /** WhatsApp said no for good; a person has to do something. */
  | { readonly outcome: 'refused'; readonly error: DeliveryError }
  /** Certainly not sent, may work later: no connection was made, or WhatsApp named a limit. */
  | {
      readonly outcome: 'not-sent';
      readonly error: DeliveryError;
      readonly retryAfterMs: number | null;
      readonly channelTrouble: boolean;
    }
  /** The answer was lost or makes no sense: it may have been sent. Never repeat. */
  | { readonly outcome: 'unknown'; readonly error: DeliveryError };

/** WhatsApp's Cloud API as far as this backend needs it. Never throws for what WhatsApp or the network does. */
export interface WhatsAppClient extends TemplateLister, MediaClient {
  send(sender: Sender, message: OutgoingMessage, signal: AbortSignal): Promise<SendOutcome>;
  sendReaction(sender: Sender, reaction: OutgoingReaction, signal: AbortSignal): Promise<SendOutcome>;
  /** Shows the customer that everything up to this message was read. */
  /** With `typing` the customer also sees that an answer is being written, for 25 seconds or until it comes (fact sheet §11). */
  markRead(
    sender: Sender,
    wamid: string,
    signal: AbortSignal,
    options?: { readonly typing?: boolean },
  ): Promise<SendOutcome | { readonly outcome: 'done' }>;
}
