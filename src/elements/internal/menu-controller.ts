import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { menuStyles } from './menu-styles.ts';

const GAP = 4;

export interface MenuParts {
  readonly button: () => HTMLElement | null;
  /** An element with `popover` and `role="menu"`; its items carry a role that begins with `menuitem`. */
  readonly menu: () => HTMLElement | null;
}

/**
 * The behaviour of a menu button: opens a popover beside its button, moves among the items with arrows, Home, End and first letters,
 * closes on choice, Tab, Escape and clicks elsewhere, and gives the focus back. The element renders button and items; `.menu` looks as one.
 */
export class MenuController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: MenuParts;
  #open = false;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: MenuParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  get open(): boolean {
    return this.#open;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const sheet = menuStyles.styleSheet;
    if (!shadowRoot || !sheet || shadowRoot.adoptedStyleSheets.includes(sheet)) return;
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }

  hostDisconnected(): void {
    this.#open = false;
  }

  /** For the button's `click`. */
  readonly toggle = (): void => {
    const menu = this.#parts.menu();
    if (menu === null) return;
    if (this.#open) {
      this.close();
      return;
    }
    menu.showPopover();
    this.#place(menu);
    const items = this.#items();
    (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
  };

  close(): void {
    if (!this.#open) return;
    this.#parts.menu()?.hidePopover();
    this.#parts.button()?.focus();
  }

  /** For the menu's `toggle` event. */
  readonly handleToggle = (event: ToggleEvent): void => {
    this.#open = event.newState === 'open';
    this.#host.requestUpdate();
  };

  /** For the menu's `keydown`. */
  readonly handleKey = (event: KeyboardEvent): void => {
    const items = this.#items();
    const at = items.indexOf(event.target as HTMLElement);
    // The browser closes on Escape by itself but forgets a button inside a shadow root.
    if (event.key === 'Tab' || event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at < 1 ? -1 : at - 1)?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key.length === 1 && event.key !== ' ') this.#focusByLetter(items, at, event.key);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  #focusByLetter(items: readonly HTMLElement[], at: number, letter: string): void {
    const rotated = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    const wanted = letter.toLocaleLowerCase();
    rotated.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(wanted))?.focus();
  }

  #items(): HTMLElement[] {
    const all = this.#parts.menu()?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])');
    return all ? [...all] : [];
  }

  #place(menu: HTMLElement): void {
    const button = this.#parts.button()?.getBoundingClientRect();
    if (!button) return;
    const { width, height } = menu.getBoundingClientRect();
    const below = button.bottom + GAP + height <= innerHeight || button.top < height + GAP;
    // Towards the middle of the page: there is room, and it stays over what it belongs to.
    const left = button.left + button.right > innerWidth ? button.right - width : button.left;
    menu.style.top = `${below ? button.bottom + GAP : button.top - GAP - height}px`;
    menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  }
}
