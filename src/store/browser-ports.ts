import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { OpenCache } from '../cache/inbox-cache.ts';
import type { StoreChannel, StoreClock, StoreEnvironment, StorePorts, StoreVisibility } from './store-ports.ts';

/** Hidden pages get no frames; emissions then come after this time, ms. */
const HIDDEN_FRAME_MS = 100;

export interface BrowserPortsOptions {
  readonly adapter: InboxAdapter;
  readonly openCache: OpenCache;
  readonly endpoint: string;
  readonly account?: () => Promise<string | null>;
  /** A simulated world brings its own clock. */
  readonly clock?: StoreClock;
}

/** A page's ports: real time, randomness, locks, channels. What the browser lacks (no secure context, old WebView) is left out. */
export function browserPorts({ clock = browserClock, ...options }: BrowserPortsOptions): StorePorts {
  return {
    ...options,
    clock,
    ids: uuidV7(() => clock.now()),
    random: Math.random,
    hash: digest,
    environment: browserEnvironment(),
    report: (error) => reportError(error),
  };
}

/** Real time. */
export const browserClock: StoreClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

function browserEnvironment(): StoreEnvironment {
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  return {
    ...(locks
      ? {
          locks: {
            request: async (name, options, held) => {
              await locks.request(name, options, async (lock) => lock && held());
            },
          },
        }
      : {}),
    ...(typeof BroadcastChannel === 'function' ? { channel: openChannel } : {}),
    visibility: pageVisibility,
    network: {
      onLine: () => navigator.onLine,
      onChange: (callback) => listen(window, ['online', 'offline'], (event) => callback(event.type === 'online')),
    },
    frame: nextFrame,
  };
}

function openChannel(name: string): StoreChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    onMessage: (callback) => channel.addEventListener('message', (event) => callback(event.data)),
    close: () => channel.close(),
  };
}

const pageVisibility: StoreVisibility = {
  visible: () => document.visibilityState === 'visible',
  onChange: (callback) => {
    const seen = () => callback(document.visibilityState === 'visible' ? 'visible' : 'hidden');
    const stops = [
      listen(document, ['visibilitychange', 'resume'], seen),
      listen(window, ['pageshow'], seen),
      listen(document, ['freeze'], () => callback('asleep')),
      listen(window, ['pagehide'], () => callback('asleep')),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

function listen(target: EventTarget, types: readonly string[], callback: (event: Event) => void): () => void {
  for (const type of types) target.addEventListener(type, callback);
  return () => {
    for (const type of types) target.removeEventListener(type, callback);
  };
}

function nextFrame(callback: () => void): () => void {
  let done = false;
  const run = () => {
    if (done) return;
    cancel();
    callback();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, HIDDEN_FRAME_MS);
  const cancel = () => {
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return cancel;
}

/** 128 bits of SHA-256, in hex; without a secure context a weaker mix, which still only names things. */
async function digest(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!crypto.subtle) return mix(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** FNV-1a over 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function mix(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** UUIDv7 (RFC 9562 §5.7): 48 bits of time, then random bits. */
export function uuidV7(now: () => number): () => string {
  return () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    let time = now();
    for (let index = 5; index >= 0; index -= 1) {
      bytes[index] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
}
