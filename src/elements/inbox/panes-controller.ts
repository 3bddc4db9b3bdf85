import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadPanes } from './panes-loader.ts';

/** The panes wait so long behind what the list needs first, ms. */
const AHEAD_AFTER_MS = 500;

/** Brings the panes of a conversation: ahead of the first one when the page has a moment, at once when one is opened. */
export class PanesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The last try failed. */
  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    this.#timer = setTimeout(() => void this.load(), AHEAD_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  async load(): Promise<void> {
    try {
      await loadPanes();
      this.#failed = false;
    } catch (error) {
      console.warn('[wa-inbox] Could not load the conversation panes; the inbox offers to try again.', error);
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
