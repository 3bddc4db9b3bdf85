import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Agent } from '../../domain/index.ts';
import { type Density, rememberedDensity } from '../self/density.ts';
import type { InboxSelfElement } from '../self/inbox-self.ts';

let load: () => Promise<unknown> = async () => undefined;

/** Says where the menu of the signed-in agent comes from, registered. */
export function installSelfLoader(loader: () => Promise<unknown>): void {
  load = loader;
}

/** Who works here, at the end of the bar: a button whose menu loads when it is wanted. */
export class SelfController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  #density = rememberedDensity();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What the agent chose; `null` leaves it to the page. */
  get density(): Density | null {
    return this.#density;
  }

  render(agent: Agent): TemplateResult {
    const { id, name, away } = agent;
    const status = away ? msg('Away', { id: 'self.away' }) : msg('Available', { id: 'self.available' });
    const words = `${msg('Signed in as', { id: 'bar.signed-in' })} ${name}, ${status}`;
    return html`<button class="self" type="button" aria-haspopup="menu" title=${name} @click=${this.#open}>
        <wa-inbox-avatar name=${name} seed=${id}></wa-inbox-avatar>
        <span class="visually-hidden">${words}</span>
        <bdi class="one-line" aria-hidden="true">${name}</bdi>
        ${away ? html`<span class="away" aria-hidden="true">${status}</span>` : nothing}
      </button>
      <wa-inbox-self @wa-inbox-density=${this.#follow}></wa-inbox-self>`;
  }

  readonly #follow = ({ detail }: CustomEvent<{ readonly density: Density }>): void => {
    this.#density = detail.density;
    this.#host.requestUpdate();
  };

  readonly #open = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    await load();
    this.#host.shadowRoot?.querySelector<InboxSelfElement>('wa-inbox-self')?.toggle(button);
  };
}
