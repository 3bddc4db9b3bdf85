import type { ConversationStatus, InboxErrorCode, OutgoingContent } from '../domain/index.ts';
import type { ConnectionState } from '../store/views.ts';

/**
 * What the inbox announces to its host. `-open`, `-send`, `-content`, `-assign`, `-status`, `-forward`, `-write-to`, `-link` and `-template-request` come before the act:
 * `preventDefault()` stops it.
 */
export interface InboxEventDetails {
  'wa-inbox-open': { readonly conversationId: string };
  'wa-inbox-send': {
    readonly conversationId: string;
    readonly text: string;
    readonly mode: 'reply' | 'note';
    readonly quotedMessageId: string | null;
  };
  'wa-inbox-sent': { readonly conversationId: string; readonly messageId: string };
  'wa-inbox-failed': {
    readonly conversationId: string;
    readonly messageId: string;
    /** One of our codes, or Meta's number. */
    readonly code: InboxErrorCode | number | string;
  };
  /** A colleague has just named this agent in a note. */
  'wa-inbox-mention': { readonly conversationId: string; readonly messageId: string; readonly authorId: string };
  'wa-inbox-assign': { readonly conversationId: string; readonly assigneeId: string | null };
  'wa-inbox-status': { readonly conversationId: string; readonly status: ConversationStatus };
  /** A template is wanted because free-form answers may not go; a host that has a picker prevents the default and opens it. */
  'wa-inbox-template-request': { readonly conversationId: string };
  /** A template is about to go, filled in. */
  'wa-inbox-template': {
    readonly conversationId: string;
    readonly content: Extract<OutgoingContent, { kind: 'template' }>;
  };
  /** A place, contact cards, buttons, a list or a link is about to go, as its form built it. */
  'wa-inbox-content': {
    readonly conversationId: string;
    readonly content: Extract<OutgoingContent, { kind: 'location' | 'contacts' | 'buttons' | 'list' | 'link' }>;
  };
  /** Somebody is to be written to first: a shared contact, or whom the agent names; then both are empty. Prevented, the host asks and calls `startConversation`. */
  'wa-inbox-write-to': { readonly name: string; readonly phone: string };
  /** A message is to be forwarded; `preventDefault()` keeps the inbox from asking where to. */
  'wa-inbox-forward': { readonly conversationId: string; readonly messageId: string };
  /** A link to a conversation or message is about to be copied; a page that routes by its fragment prevents it and copies its own. */
  'wa-inbox-link': { readonly conversationId: string; readonly messageId: string | null; readonly url: string };
  'wa-inbox-connection': { readonly connection: ConnectionState };
  'wa-inbox-error': { readonly code: InboxErrorCode; readonly message: string; readonly retryable: boolean };
}

export type InboxEventName = keyof InboxEventDetails;

declare global {
  interface GlobalEventHandlersEventMap extends InboxEventMap {}
}

type InboxEventMap = { [K in InboxEventName]: CustomEvent<InboxEventDetails[K]> };
