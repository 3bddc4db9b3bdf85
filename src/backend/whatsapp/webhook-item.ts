import type {
  CallOutcome,
  ContactFacets,
  Delivery,
  DeliveryError,
  MessageContent,
  MessagePrice,
  Referral,
  Template,
} from '../../domain/index.ts';

/** Where an item came in: the number that routes it, and the display number for fields without one. */
export interface WebhookRoute {
  readonly phoneNumberId: string | null;
  readonly accountId: string | null;
}

/** Something became of a template: what Meta says of it counts at once, the whole list is read again in any case. */
export interface TemplateChange {
  readonly item: 'template';
  readonly route: WebhookRoute;
  /** Meta's id; `null` when it named none. */
  readonly templateId: string | null;
  /** What is new; absent where nothing was said, or nothing that this build knows. */
  readonly said: Partial<Pick<Template, 'status' | 'reason' | 'quality' | 'category'>>;
  /** Length of a pause, ms, as far as it was told. */
  readonly pausedForMs: number | null;
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
      /** The ad, post or product page the customer came from. */
      readonly referral: Referral | null;
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
      /** Until when WhatsApp charges nothing because the customer came by an ad or post, ms. */
      readonly freeEntryUntil: number | null;
      /** What WhatsApp counts the message as; `null` in receipts that do not say. */
      readonly price: MessagePrice | null;
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
  | TemplateChange
  /** News of a call. One call has several, under one id. */
  | {
      readonly item: 'call';
      readonly route: WebhookRoute;
      readonly callId: string;
      /** Who called: the customer (`inbound`) or the business. */
      readonly direction: 'inbound' | 'outbound';
      readonly contact: ContactFacets;
      /** When the call began as far as this news tells, ms. */
      readonly at: number;
      readonly outcome: CallOutcome;
      readonly durationMs: number | null;
    }
  /** A customer asked WhatsApp for no more marketing from this business, or for it again. */
  | {
      readonly item: 'marketing';
      readonly route: WebhookRoute;
      readonly contact: ContactFacets;
      readonly optOut: boolean;
    }
  /** A name of the phone app's address book. */
  | {
      readonly item: 'contact-name';
      readonly route: WebhookRoute;
      readonly contact: ContactFacets;
      readonly name: string;
    }
  /** Trouble Meta reports about the account or number, no message attached. */
  | { readonly item: 'error'; readonly route: WebhookRoute; readonly error: DeliveryError }
  /** A field or status this version keeps raw and counts, named. */
  | { readonly item: 'ignored'; readonly route: WebhookRoute; readonly what: string }
  /** An item that cannot be read; its siblings go on. */
  | { readonly item: 'malformed'; readonly route: WebhookRoute; readonly path: string; readonly problem: string };
