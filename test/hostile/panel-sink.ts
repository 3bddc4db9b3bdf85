import type { TemplateResult } from 'lit';
import type { FakeStore } from '../elements/fake-store.ts';

/** A panel that shows words from outside. Every one of them has a store of its own. */
export interface PanelSink {
  /** How it is made. */
  readonly make: () => TemplateResult;
  /** Gives it words by its store. */
  readonly put?: (store: FakeStore, bad: string) => void;
  /** Gives it words as a page or a person does. */
  readonly feed?: (element: HTMLElement, bad: string) => void;
  /** Opens what is closed at first; the panel has drawn its first words. */
  readonly open?: (element: HTMLElement) => void;
  /** The one element it is made of that words must never become. */
  readonly own?: string;
  /** What must hold its words, inside its shadow root; the panel itself without it. */
  readonly parts?: string;
}

/** Writes into a field as a person does. */
export function typeInto(element: HTMLElement, selector: string, words: string): void {
  for (const field of element.shadowRoot?.querySelectorAll<HTMLInputElement>(selector) ?? []) {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

export function press(element: HTMLElement, selector: string): void {
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}
