/**
 * Runs in the page before anything else: counts what an inbox might leave behind, and what the page's policy refuses. Written without any
 * import, because it is sent to the browser as text.
 */
export function installProbe(): void {
  interface Probe {
    readonly violations: string[];
    readonly timers: Set<unknown>;
    readonly databases: Set<unknown>;
    readonly channels: Set<unknown>;
  }
  const probe: Probe = { violations: [], timers: new Set(), databases: new Set(), channels: new Set() };
  Object.assign(globalThis, { probe });
  document.addEventListener('securitypolicyviolation', (event) => {
    probe.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });

  const { setTimeout: set, clearTimeout: clear, setInterval: setEvery, clearInterval: clearEvery } = globalThis;
  globalThis.setTimeout = ((callback: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    const timer = set(
      (...passed: unknown[]) => {
        probe.timers.delete(timer);
        callback(...passed);
      },
      ms,
      ...given,
    );
    probe.timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    probe.timers.delete(timer);
    clear(timer);
  };
  globalThis.setInterval = ((callback: () => void, ms?: number) => {
    const timer = setEvery(callback, ms);
    probe.timers.add(timer);
    return timer;
  }) as typeof setInterval;
  globalThis.clearInterval = (timer) => {
    probe.timers.delete(timer);
    clearEvery(timer);
  };

  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    const request = version === undefined ? open(name) : open(name, version);
    request.addEventListener('success', () => {
      const database = request.result;
      probe.databases.add(database);
      const close = database.close.bind(database);
      database.close = () => {
        probe.databases.delete(database);
        close();
      };
    });
    return request;
  };

  const Channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      probe.channels.add(this);
    }

    override close(): void {
      probe.channels.delete(this);
      super.close();
    }
  };
}
