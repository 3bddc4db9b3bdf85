import { msg } from '@lit/localize';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { OutgoingContent } from '../../domain/index.ts';
import { hasTool, loadKitTool } from '../composer-kit/kit-loaders.ts';
import type { Announcer } from '../internal/announcer.ts';

export interface LaterPorts {
  readonly announcer: () => Announcer | undefined;
  /** What was filled in is planned. */
  readonly planned: () => void;
}

/** The times to plan a filled-in template for, in place of the button that sends it. */
export class LaterController implements ReactiveController {
  readonly #host: LitElement;
  readonly #ports: LaterPorts;
  #isOpen = false;

  constructor(host: LitElement, ports: LaterPorts) {
    this.#host = host;
    this.#ports = ports;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#isOpen = false;
  }

  forget(): void {
    this.#isOpen = false;
  }

  /** Opens them; `null` where nothing is planned. */
  opener(commands: readonly string[]): (() => void) | null {
    return hasTool('send-later') && commands.includes('message.schedule') ? this.#open : null;
  }

  /** `null` while they are not open. `why` the content cannot go as it stands, as a sentence. */
  panel(conversationId: string, content: OutgoingContent, why: string | null): TemplateResult | null {
    if (!this.#isOpen) return null;
    return html`<wa-inbox-send-later
      conversation-id=${conversationId}
      .content=${content}
      .obstacle=${why}
      @planned=${this.#ports.planned}
      @close=${this.#close}
    ></wa-inbox-send-later>`;
  }

  readonly #open = (): void => {
    loadKitTool('send-later').then(
      async () => {
        this.#isOpen = true;
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        this.#host.renderRoot.querySelector('wa-inbox-send-later')?.focusFirst();
      },
      () => this.#ports.announcer()?.announce(msg('This part did not load. Try again.', { id: 'kit.not-loaded' })),
    );
  };

  readonly #close = (): void => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[part="later"]')?.focus(),
    );
  };
}
