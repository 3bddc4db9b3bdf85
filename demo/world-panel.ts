import { html, LitElement, type TemplateResult } from 'lit';
import {
  AGENTS,
  type AgentKey,
  LIVELY,
  QUIET,
  RUSH,
  SCENARIOS,
  type ScenarioKey,
  type World,
} from '../src/mock/index.ts';
import type { MediaFault, SendFault } from '../src/simulator/index.ts';
import { writeWish } from './page-address.ts';
import { worldPanelStyles } from './world-panel.styles.ts';

export interface WorldPanelOptions {
  readonly agent: AgentKey;
  readonly scenario: ScenarioKey;
  /** Puts an inbox of this agent on the page. */
  readonly signIn: (agent: AgentKey) => Promise<void>;
  /** Forgets the world and begins again. */
  readonly startOver: () => Promise<void>;
}

const MINUTE_MS = 60_000;
const LOCALES = ['en', 'it', 'fr', 'fi', 'cs', 'de', 'es', 'pt-BR', 'ar'];

const SEND_FAULTS: readonly { readonly name: string; readonly fault: SendFault }[] = [
  { name: 'refused: not on WhatsApp (131026)', fault: { fault: 'refuse', code: 131026, status: 400 } },
  { name: 'refused: window closed (131047)', fault: { fault: 'refuse', code: 131047, status: 400 } },
  { name: 'sending too fast (130429)', fault: { fault: 'throughput' } },
  { name: 'sent, answer lost', fault: { fault: 'lose-answer' } },
  { name: 'not reachable', fault: { fault: 'refuse-connection' } },
  { name: 'accepted, fails a minute later', fault: { fault: 'fail-later', code: 131026, afterMs: MINUTE_MS } },
];

const FILE_FAULTS: readonly { readonly name: string; readonly fault: MediaFault }[] = [
  { name: 'slow to come, 10 seconds', fault: { fault: 'slow-download', ms: 10_000 } },
  { name: 'broken off half-way', fault: { fault: 'break-download' } },
  { name: 'answered with 500', fault: { fault: 'download-error', status: 500 } },
  { name: 'no longer there', fault: { fault: 'media-expired' } },
  { name: 'refused as we send it (131053)', fault: { fault: 'refuse-upload', code: 131053, status: 400 } },
];

/** Moves the simulated world beside the inbox: who is signed in, what time it is, what goes wrong. */
export class WorldPanel extends LitElement {
  static override styles = worldPanelStyles;
  static override properties = { agent: { state: true }, news: { state: true } };

  readonly #world: World;
  readonly #options: WorldPanelOptions;
  readonly #minutes = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });
  #tick: ReturnType<typeof setInterval> | undefined;
  /** The token in use, to be expired. */
  token = '';
  declare agent: AgentKey;
  declare news: string;

  constructor(world: World, options: WorldPanelOptions) {
    super();
    this.#world = world;
    this.#options = options;
    this.agent = options.agent;
    this.news = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick = setInterval(() => this.requestUpdate(), 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#tick);
  }

  start(): Promise<void> {
    return this.#options.signIn(this.agent);
  }

  async #signIn(event: Event): Promise<void> {
    this.agent = (event.target as HTMLSelectElement).value as AgentKey;
    writeWish('agent', this.agent);
    await this.start();
  }

  #chooseScenario(event: Event): void {
    writeWish('scenario', (event.target as HTMLSelectElement).value);
    void this.#options.startOver();
  }

  #chooseLocale(event: Event): void {
    const locale = (event.target as HTMLSelectElement).value;
    writeWish('locale', locale);
    document.querySelector('wa-inbox')?.setAttribute('locale', locale);
  }

  async #closeWindow(): Promise<void> {
    const closed = await this.#world.closeNextWindow();
    this.news = closed ? 'A reply window has just closed.' : 'No reply window is open.';
  }

  #write(): void {
    this.news = `${this.#world.customers.write()} writes…`;
  }

  #failNext(event: Event): void {
    const chosen = SEND_FAULTS[Number((event.target as HTMLSelectElement).value)];
    if (chosen === undefined) return;
    this.#world.simulator.failNext(chosen.fault);
    this.news = `The next message is ${chosen.name}.`;
    (event.target as HTMLSelectElement).selectedIndex = 0;
  }

  async #sendFile(): Promise<void> {
    this.news = `${await this.#world.customers.sendFile()} sends a file…`;
  }

  #failNextFile(event: Event): void {
    const chosen = FILE_FAULTS[Number((event.target as HTMLSelectElement).value)];
    if (chosen === undefined) return;
    this.#world.simulator.failNextMedia(chosen.fault);
    this.news = `The next file is ${chosen.name}.`;
    (event.target as HTMLSelectElement).selectedIndex = 0;
  }

  #select(label: string, name: string, options: readonly TemplateResult[], change: (event: Event) => void) {
    return html`<label><span>${label}</span><select name=${name} @change=${change}>${options}</select></label>`;
  }

  #button(label: string, act: () => void): TemplateResult {
    return html`<button type="button" @click=${act}>${label}</button>`;
  }

  #check(label: string, checked: boolean, set: (on: boolean) => void): TemplateResult {
    const change = (event: Event) => {
      set((event.target as HTMLInputElement).checked);
      this.requestUpdate();
    };
    return html`<label class="check"><input type="checkbox" .checked=${checked} @change=${change} />${label}</label>`;
  }

  #renderPeople(): TemplateResult {
    const agents = AGENTS.map(
      ({ key, name }) => html`<option value=${key} ?selected=${key === this.agent}>${name}</option>`,
    );
    const scenarios = SCENARIOS.map(
      ({ key, name }) => html`<option value=${key} ?selected=${key === this.#options.scenario}>${name}</option>`,
    );
    const wished = new URLSearchParams(location.search).get('locale');
    const locales = LOCALES.map((locale) => html`<option ?selected=${locale === wished}>${locale}</option>`);
    return html`<section>
      ${this.#select('Signed in as', 'agent', agents, (event) => void this.#signIn(event))}
      <p>${AGENTS.find(({ key }) => key === this.agent)?.about}</p>
      ${this.#select('Scenario', 'scenario', scenarios, (event) => this.#chooseScenario(event))}
      ${this.#select('Language', 'locale', locales, (event) => this.#chooseLocale(event))}
    </section>`;
  }

  #renderTime(): TemplateResult {
    const { clock } = this.#world;
    return html`<section>
      <h3>Clock</h3>
      <time>${this.#minutes.format(clock.now())}</time>
      <div class="row">
        ${this.#button('+10 min', () => clock.leapBy(10 * MINUTE_MS))}
        ${this.#button('+1 h', () => clock.leapBy(60 * MINUTE_MS))}
        ${this.#button('+1 day', () => clock.leapBy(1_440 * MINUTE_MS))}
      </div>
      ${this.#button('Close a reply window now', () => void this.#closeWindow())}
    </section>`;
  }

  #renderCustomers(): TemplateResult {
    const { customers } = this.#world;
    const moods = [
      { name: 'Quiet', mood: QUIET },
      { name: 'Lively', mood: LIVELY },
      { name: 'Rush', mood: RUSH },
    ];
    const set = (mood: typeof QUIET) => {
      customers.liveliness = mood;
      this.requestUpdate();
    };
    return html`<section>
      <h3>Customers</h3>
      <div class="row" role="group" aria-label="How lively customers are">
        ${moods.map(
          ({ name, mood }) => html`<button
            type="button"
            aria-pressed=${customers.liveliness === mood}
            @click=${() => set(mood)}
          >${name}</button>`,
        )}
      </div>
      ${this.#button('Somebody writes now', () => this.#write())}
      ${this.#button('Somebody sends a file now', () => void this.#sendFile())}
    </section>`;
  }

  #renderFaults(): TemplateResult {
    const { faults } = this.#world;
    const { offline, slowMs } = faults.switches;
    const sends = [
      html`<option>as usual</option>`,
      ...SEND_FAULTS.map(({ name }, index) => html`<option value=${index}>${name}</option>`),
    ];
    const files = [
      html`<option>as usual</option>`,
      ...FILE_FAULTS.map(({ name }, index) => html`<option value=${index}>${name}</option>`),
    ];
    return html`<section>
      <h3>What goes wrong</h3>
      ${this.#check('Offline', offline, (on) => faults.set({ offline: on }))}
      ${this.#check('Slow, 3 seconds', slowMs > 0, (on) => faults.set({ slowMs: on ? 3_000 : 0 }))}
      ${this.#button('Lose the next answer', () => faults.loseNextAnswer())}
      ${this.#button('Cut the stream', () => faults.cutStreams())}
      ${this.#button('Expire the token', () => faults.expire(this.token))}
      ${this.#select('Next message to WhatsApp', 'send-fault', sends, (event) => this.#failNext(event))}
      ${this.#select('Next file at WhatsApp', 'file-fault', files, (event) => this.#failNextFile(event))}
    </section>`;
  }

  protected override render(): TemplateResult {
    return html`
      <h2>Simulated world</h2>
      <p>Only Meta’s server is simulated. Backend, webhooks and Cloud API client are the real ones.</p>
      ${this.#renderPeople()} ${this.#renderTime()} ${this.#renderCustomers()} ${this.#renderFaults()}
      <p role="status">${this.news}</p>
      ${this.#button('Start over', () => void this.#options.startOver())}
    `;
  }
}

customElements.define('kestrel-world-panel', WorldPanel);
