import { settled } from './test-timer.ts';

/** The part of XMLHttpRequest an upload uses, answered by hand. */
export class FakeXhr {
  static #last: FakeXhr | null = null;

  static install(): void {
    Object.defineProperty(globalThis, 'XMLHttpRequest', { value: FakeXhr, configurable: true });
  }

  static remove(): void {
    Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
    FakeXhr.#last = null;
  }

  /** The request that is on its way. */
  static async sent(): Promise<FakeXhr> {
    await settled();
    if (FakeXhr.#last === null) throw new Error('nothing was sent');
    return FakeXhr.#last;
  }

  readonly headers = new Headers();
  readonly upload = { onprogress: (_event: { readonly loaded: number }) => {} };
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  onloadend = () => {};
  status = 0;
  responseText = '';
  body: unknown = null;
  isAborted = false;
  #headerLines = '';

  open(): void {}

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  getAllResponseHeaders(): string {
    return this.#headerLines;
  }

  send(body: unknown): void {
    this.body = body;
    FakeXhr.#last = this;
  }

  abort(): void {
    this.isAborted = true;
    this.onabort();
    this.onloadend();
  }

  progress(loaded: number): void {
    this.upload.onprogress({ loaded });
  }

  answer(status: number, headerLines: string, text: string): void {
    this.status = status;
    this.#headerLines = headerLines;
    this.responseText = text;
    this.onload();
    this.onloadend();
  }
}
