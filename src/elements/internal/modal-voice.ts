import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { consumeAnnouncer } from './store-context.ts';

/**
 * Everything outside an open modal dialog is inert, the inbox's voice too: as long as the host's dialog is open, the voice speaks from inside
 * it. A host with a `<dialog>` in its shadow root needs nothing but this.
 */
export class ModalVoice implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #announcer: ReturnType<typeof consumeAnnouncer>;
  readonly #region = document.createElement('div');
  #giveBack: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#announcer = consumeAnnouncer(host);
    this.#region.className = 'visually-hidden modal-voice';
    this.#region.role = 'status';
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector('dialog');
    if (dialog == null) return;
    // A region is heard only if it was there before it speaks. It stands behind what the host draws, which leaves it alone.
    if (this.#region.parentNode !== dialog) dialog.append(this.#region);
    this.#giveBack ??= this.#announcer.value?.lend(() => (dialog.matches(':modal') ? this.#region : null));
  }

  hostDisconnected(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }
}
