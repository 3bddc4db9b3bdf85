import { createHash, createHmac } from 'node:crypto';
import type { RealTime } from '../../../src/mock/world-clock.ts';

/** The real time a world's clock runs on, moved by hand: no schedule ever waits. */
export class VirtualTime implements RealTime {
  #now = 0;
  #timer: { readonly at: number; readonly callback: () => void } | null = null;

  readonly monotonic = (): number => this.#now;

  readonly timer = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + ms, callback };
    this.#timer = timer;
    return () => {
      if (this.#timer === timer) this.#timer = null;
    };
  };

  /** Moves on, timer by timer, letting what each one starts run to its end before the next. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await quiet();
      const timer = this.#timer;
      if (timer === null || timer.at > end) break;
      this.#timer = null;
      this.#now = Math.max(this.#now, timer.at);
      timer.callback();
    }
    this.#now = end;
    await quiet();
  }
}

/** Everything that waits for promises only has run: one turn empties the microtasks, another one what it posted to other tabs. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Hashes at once: WebCrypto works beside the event loop and answers in no order that a seed could repeat. Same results, this process only.
 */
export function hashInOrder(): void {
  const { subtle } = globalThis.crypto;
  const bytes = (data: BufferSource) =>
    ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
  const replace = (name: 'digest' | 'importKey' | 'sign', value: unknown) =>
    Object.defineProperty(subtle, name, { value, configurable: true });
  const whole = (buffer: Buffer) => new Uint8Array(buffer).buffer;
  replace('digest', async (_: string, data: BufferSource) => whole(createHash('sha256').update(bytes(data)).digest()));
  replace('importKey', async (_: string, key: BufferSource) => ({ secret: bytes(key) }));
  replace('sign', async (_: string, key: { secret: Buffer }, data: BufferSource) =>
    whole(createHmac('sha256', key.secret).update(bytes(data)).digest()),
  );
}
