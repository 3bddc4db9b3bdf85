/** Elements that can speak without a live region (ARIA notify). */
interface Speaking {
  ariaNotify?(text: string, options?: { readonly priority?: 'normal' | 'high' }): void;
}

/**
 * The one polite voice of an inbox. Lists are never live regions: rows that scroll back in would be read again. What is worth saying is
 * said here, once.
 */
export class Announcer {
  readonly #region: () => HTMLElement | null;
  readonly #lent = new Set<() => HTMLElement | null>();

  /** @param region the inbox's `role="status"` element, used where the browser cannot be asked to speak */
  constructor(region: () => HTMLElement | null) {
    this.#region = region;
  }

  /**
   * Speaks elsewhere as long as there is an element to speak from, the last one first: our own is inert while a modal dialog is open.
   * @returns takes the offer back
   */
  lend(region: () => HTMLElement | null): () => void {
    this.#lent.add(region);
    return () => void this.#lent.delete(region);
  }

  announce(text: string): void {
    let region = this.#region();
    for (const lent of this.#lent) region = lent() ?? region;
    if (region === null || text === '') return;
    const speaking: HTMLElement & Speaking = region;
    if (typeof speaking.ariaNotify === 'function') {
      speaking.ariaNotify(text, { priority: 'normal' });
      return;
    }
    // The same sentence twice would change nothing and not be read: a trailing no-break space tells them apart.
    region.textContent = region.textContent === text ? `${text}\u00A0` : text;
  }
}
