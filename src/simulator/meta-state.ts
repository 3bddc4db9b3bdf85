import type { MessageContent } from '../domain/index.ts';
import type { MediaCall } from './media-fault.ts';
import type { MediaShelfSnapshot } from './media-shelf.ts';
import type { MetaTemplate } from './meta-template.ts';

/** A business number on WhatsApp. */
export interface MetaNumber {
  /** Phone number id. */
  readonly id: string;
  /** WhatsApp Business Account id. */
  readonly accountId: string;
  /** Digits. */
  readonly displayNumber: string;
  readonly verifiedName: string;
  /** The token that may use it; null once revoked. */
  readonly accessToken: string | null;
}

/** A person on WhatsApp. */
export interface MetaCustomer {
  /** The simulator's own id; stays when number and user id change. */
  readonly id: string;
  /** Digits. */
  readonly waId: string;
  /** Whether webhooks may show the number: not for everybody who took a username. */
  readonly showsPhone: boolean;
  readonly userId: string;
  readonly parentUserId: string | null;
  readonly username: string | null;
  readonly profileName: string | null;
  /** Whether the phone is on: nothing is delivered before. */
  readonly online: boolean;
  /** Last message that opened the window, ms, by phone number id. */
  readonly lastWroteAt: Readonly<Record<string, number>>;
}

/** A message a business sent and Meta accepted. */
export interface AcceptedMessage {
  readonly wamid: string;
  readonly phoneNumberId: string;
  readonly customerId: string;
  /** `biz_opaque_callback_data`. */
  readonly attemptId: string | null;
  /** Its words: of a text, of a template as filled in, empty of what has none. */
  readonly text: string;
  /** Set when it is anything but a text or reaction: the type and the object of that name, as the phone shows it. */
  readonly got?: { readonly type: string; readonly object: unknown };
  readonly quotedWamid: string | null;
  /** Set when it is a reaction: an empty emoji takes it back. Nothing but `sent` is told of it. */
  readonly reaction?: { readonly targetWamid: string; readonly emoji: string };
  readonly acceptedAt: number;
  /** Statuses whose update was made, in order. */
  readonly statuses: readonly MetaStatus[];
}

export type MetaStatus = 'sent' | 'delivered' | 'read' | 'failed';

/** One thing to tell by webhook: an element of an array of a field's value. */
export interface MetaUpdate {
  readonly phoneNumberId: string;
  readonly field: 'messages' | 'smb_message_echoes' | 'calls';
  readonly list: 'messages' | 'statuses' | 'message_echoes' | 'calls';
  readonly element: Readonly<Record<string, unknown>>;
  readonly card: Readonly<Record<string, unknown>> | null;
}

/** Something that will happen by itself. */
export type MetaTask =
  | { readonly id: number; readonly dueAt: number; readonly task: 'update'; readonly update: MetaUpdate }
  | {
      readonly id: number;
      readonly dueAt: number;
      readonly task: 'post';
      readonly body: string;
      readonly tries: number;
      readonly firstTryAt: number;
    }
  | { readonly id: number; readonly dueAt: number; readonly task: 'deliver'; readonly wamid: string };

/** One line of what was asked and what was delivered. */
export type MetaLogEntry =
  | {
      readonly entry: 'send';
      readonly at: number;
      readonly phoneNumberId: string;
      readonly attemptId: string | null;
      /** Set when the message was accepted, whatever the caller saw. */
      readonly wamid: string | null;
      /** `accepted`, Meta's error code, or the fault that struck. */
      readonly result: string;
    }
  | {
      readonly entry: 'mark-read';
      readonly at: number;
      readonly phoneNumberId: string;
      readonly wamid: string;
      /** The customer also sees that somebody writes. */
      readonly typing?: true;
    }
  | {
      readonly entry: 'media';
      readonly at: number;
      readonly call: MediaCall;
      readonly phoneNumberId: string;
      readonly mediaId: string | null;
      /** `done`, Meta's error code, or the fault that struck. */
      readonly result: string;
    }
  | {
      readonly entry: 'post';
      readonly at: number;
      readonly body: string;
      /** HTTP status, or null when no answer came. */
      readonly status: number | null;
      readonly tries: number;
    }
  /** A webhook given up after seven days. */
  | { readonly entry: 'dropped'; readonly at: number; readonly body: string };

/** Everything a simulator knows, as plain data that survives structured cloning. */
export interface MetaSnapshot {
  readonly version: 1;
  readonly numbers: readonly MetaNumber[];
  readonly customers: readonly MetaCustomer[];
  readonly accepted: readonly AcceptedMessage[];
  /** Customer messages by wamid, with who wrote them. */
  readonly written: readonly (readonly [wamid: string, message: WrittenMessage])[];
  /** Absent in what older versions kept. */
  readonly templates?: readonly MetaTemplate[];
  /** Absent in what older versions kept. */
  readonly media?: MediaShelfSnapshot;
  readonly tasks: readonly MetaTask[];
  readonly log: readonly MetaLogEntry[];
  readonly nextTaskId: number;
}

/** A message a customer wrote. */
export interface WrittenMessage {
  readonly customerId: string;
  readonly phoneNumberId: string;
  readonly content: MessageContent;
  readonly at: number;
  /** The business marked it read. */
  readonly readByBusiness: boolean;
}
