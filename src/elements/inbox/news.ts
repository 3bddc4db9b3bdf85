import type { ConnectionState, LoadState } from '../../store/views.ts';
import type { Announcer } from '../internal/announcer.ts';
import { emit } from '../internal/emit.ts';
import { connectionWord } from './connection-words.ts';

/** Tells page and person what happened to the whole inbox, each thing once. */
export class InboxNews {
  readonly #inbox: Element;
  readonly #announcer: Announcer;
  #connection: ConnectionState['state'] | undefined;
  #failure: LoadState | undefined;

  constructor(inbox: Element, announcer: Announcer) {
    this.#inbox = inbox;
    this.#announcer = announcer;
  }

  /** Another store begins anew. */
  reset(): void {
    this.#connection = undefined;
    this.#failure = undefined;
  }

  tellConnection(connection: ConnectionState): void {
    const before = this.#connection;
    if (connection.state === before) return;
    this.#connection = connection.state;
    emit(this.#inbox, 'wa-inbox-connection', { connection });
    if (before !== undefined && before !== 'connecting') this.#announcer.announce(connectionWord(connection));
  }

  tellFailure(load: LoadState): void {
    if (load === this.#failure) return;
    this.#failure = load;
    if (load.state !== 'failed') return;
    const { code, message, retryable } = load.error;
    emit(this.#inbox, 'wa-inbox-error', { code, message, retryable });
  }
}
