import type { ContactFacets, Delivery, DeliveryError, MessageContent } from '../../domain/index.ts';

/** Where an item came in: the number that routes it, and the display number for fields without one. */
export interface WebhookRoute {
  readonly phoneNumberId: string | null;
  readonly accountId: string | null;
}

/** One thing a webhook body says, read apart from its siblings. */
export type WebhookItem =
  | {
      readonly item: 'message';
      readonly route: WebhookRoute;
      readonly origin: 'live' | 'history' | 'echo';
      /** Echoes and history may be outbound. */
      readonly direction: 'inbound' | 'outbound';
      readonly wamid: string;
      /** WhatsApp's time, ms. */
      readonly sentAt: number;
      readonly contact: ContactFacets;
      readonly content: MessageContent;
      readonly quotedWamid: string | null;
      readonly forwarded: 'no' | 'once' | 'often';
      /** Delivery a history or echoed message already has. */
      readonly delivery: Delivery | null;
    }
  | {
      readonly item: 'receipt';
      readonly route: WebhookRoute;
      readonly wamid: string;
      /** Our attempt id, when Meta echoed `biz_opaque_callback_data`. */
      readonly attemptId: string | null;
      readonly delivery: Extract<Delivery, 'sent' | 'delivered' | 'read' | 'played' | 'failed'>;
      readonly at: number;
      readonly error: DeliveryError | null;
      /** Facets of the recipient, to complete the contact. */
      readonly contact: ContactFacets | null;
    }
  /** A customer's number or id changed: the contact with `previous` is the one with `next` from now on. */
  | {
      readonly item: 'identity';
      readonly route: WebhookRoute;
      readonly wamid: string;
      readonly sentAt: number;
      readonly previous: ContactFacets;
      readonly next: ContactFacets;
      readonly text: string;
      readonly event: string;
    }
  /** Trouble Meta reports about the account or number, no message attached. */
  | { readonly item: 'error'; readonly route: WebhookRoute; readonly error: DeliveryError }
  /** A field or status this version keeps raw and counts, named. */
  | { readonly item: 'ignored'; readonly route: WebhookRoute; readonly what: string }
  /** An item that cannot be read; its siblings go on. */
  | { readonly item: 'malformed'; readonly route: WebhookRoute; readonly path: string; readonly problem: string };
