import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LinkTarget, targetOfLink } from '../conversation/permalink.ts';

/** Follows links to conversations and messages that stand in the address of the page, now and when it changes. */
export class LinkController implements ReactiveController {
  readonly #open: (target: LinkTarget) => void;
  #followed = '';

  constructor(host: ReactiveControllerHost, open: (target: LinkTarget) => void) {
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const { href } = location;
    const target = targetOfLink(href);
    // Moved in the page: the link was followed, and what is open now is what somebody chose since.
    if (target === null || href === this.#followed) return;
    this.#followed = href;
    this.#open(target);
  };
}
