import { InboxError } from '../../domain/index.ts';
import type { GetToken } from './http-options.ts';

/** The agent's token: asked for once, kept, and renewed once however many calls find it expired. */
export class TokenSource {
  readonly #getToken: GetToken;
  #token: Promise<string> | null = null;
  #value: string | null = null;

  constructor(getToken: GetToken) {
    this.#getToken = getToken;
  }

  get(): Promise<string> {
    this.#token ??= this.#ask(false);
    return this.#token;
  }

  /** A token other than `expired`: the one somebody else already brought, or a new one. */
  renew(expired: string): Promise<string> {
    if (this.#value === expired) this.#token = this.#ask(true);
    return this.get();
  }

  #ask(refresh: boolean): Promise<string> {
    this.#value = null;
    const asking = this.#bring(refresh);
    asking.then(
      (value) => {
        if (this.#token === asking) this.#value = value;
      },
      () => {
        if (this.#token === asking) this.#token = null;
      },
    );
    return asking;
  }

  async #bring(refresh: boolean): Promise<string> {
    try {
      const token: unknown = await this.#getToken({ refresh });
      if (typeof token === 'string' && token !== '') return token;
    } catch (cause) {
      if (cause instanceof InboxError) throw cause;
      throw new InboxError('unavailable', 'Signing the request failed: getToken rejected; see the cause.', { cause });
    }
    throw new InboxError('unauthenticated', 'Signing the request failed: getToken gave no token; sign in again.');
  }
}
