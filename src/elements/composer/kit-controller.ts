import type { ReactiveController } from 'lit';
import { type ComposerKit, type KitHost, type KitPorts, loadKit } from './kit-loader.ts';

/** Brings the composer's kit once a conversation is open. Until then, and where it does not load, the field works alone. */
export class KitController implements ReactiveController {
  readonly #host: KitHost;
  readonly #ports: KitPorts;
  #asked = false;
  #kit: ComposerKit | undefined;

  constructor(host: KitHost, ports: KitPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  get kit(): ComposerKit | undefined {
    return this.#kit;
  }

  hostUpdated(): void {
    if (this.#asked || this.#host.conversationId === '') return;
    this.#asked = true;
    loadKit().then(
      (make) => {
        this.#kit = make?.(this.#host, this.#ports);
        this.#host.requestUpdate();
      },
      // Words can be sent without it; the next conversation tries again.
      () => {
        this.#asked = false;
      },
    );
  }
}
