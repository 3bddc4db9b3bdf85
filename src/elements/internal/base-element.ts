import { updateWhenLocaleChanges } from '@lit/localize';
import { type CSSResultGroup, LitElement } from 'lit';
// Configures the language runtime before any element can render.
import './localize.ts';
import { controls } from './controls.ts';
import { tokens } from './tokens.ts';

/** What every element of the inbox shares: the look, the language, and custom states for CSS. Nothing else belongs here. */
export class BaseElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls];

  #internals: ElementInternals | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Shows or hides `:state(name)`. */
  protected setState(name: string, on: boolean): void {
    this.#internals ??= this.attachInternals();
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}
