import type { MediaStore } from './media-store.ts';
import type { Repository } from './repository.ts';
import type { WhatsAppClient } from './whatsapp/whatsapp-client.ts';

/** Server time, ms since the epoch, and a timer on the same clock. In a simulated world both move together. */
export interface Clock {
  now(): number;
  /** Calls back once, `ms` from now at the earliest; the returned function cancels. */
  after(ms: number, callback: () => void): () => void;
}

/** Who a request comes from, as its token says. */
export interface Identity {
  readonly workspaceId: string;
  readonly subject: string;
  readonly name: string | null;
  /** Counts for the first sign-in only. */
  readonly admin: boolean;
  /** When the token ends, server ms: streams end with it. */
  readonly expiresAt: number;
}

/** Tells sleeping readers and workers that something was committed. A hint: everyone polls once a second all the same. */
export interface Wake {
  /** @param word what is told beside the fact, up to 4,000 bytes; it is kept nowhere, and who is not listening now misses it */
  notify(topic: WakeTopic, word?: string): void;
  /** The returned function stops listening. The word is empty when nobody knows what was told, as after a connection was lost. */
  listen(topic: WakeTopic, callback: (word: string) => void): () => void;
}

/** `jobs`, `webhooks`, or the feed or the signals of a workspace. */
export type WakeTopic = 'jobs' | 'webhooks' | `feed:${string}` | `signals:${string}`;

/** Values a channel does not store itself; what a channel stores wins. */
export interface MetaDefaults {
  readonly accessToken: string | null;
  /** App secrets that may sign webhooks, newest first: two while one is being changed. */
  readonly appSecrets: readonly string[];
  readonly verifyToken: string;
}

/** Encrypts what must not lie about in the database. */
export interface Secrets {
  encrypt(plain: string): Promise<string>;
  decrypt(encrypted: string): Promise<string>;
}

/** Structured log without message texts, phone numbers or tokens. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
  error(event: string, fields?: Readonly<Record<string, string | number | boolean | null>>): void;
}

/** Everything the backend app needs from the world around it. */
export interface BackendPorts {
  readonly repository: Repository;
  readonly whatsapp: WhatsAppClient;
  readonly wake: Wake;
  /** Identity of a request, or an `InboxError` `unauthenticated` or `token-expired`. */
  readonly authenticate: (request: Request) => Promise<Identity>;
  readonly clock: Clock;
  /** Makes an id that sorts by time (UUIDv7). */
  readonly ids: () => string;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly secrets: Secrets;
  /** The bytes of files. */
  readonly mediaStore: MediaStore;
  /** Signs the addresses of files (HMAC-SHA-256), at least 32 bytes; the same for all servers of one database. */
  readonly signingKey: Uint8Array<ArrayBuffer>;
  readonly meta: MetaDefaults;
  readonly log: Log;
  /** Most bytes an agent may have uploaded, or be uploading, that went with no message yet: 1 GiB unless said otherwise. */
  readonly uploadQuota?: number;
}
