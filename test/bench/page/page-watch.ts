/** Notices every change in the page, in closed-off trees too, and tells when the last one was painted. */
export class PageWatch {
  readonly #observer = new MutationObserver((records) => {
    if (records.some(isChange)) this.#note();
  });
  /** Nothing moved for so long, ms: the page is at rest. */
  quietMs = 250;
  #last = 0;

  /** Begins to watch; before any element of a contender is made. */
  constructor() {
    this.#follow(document);
    const attachShadow = Element.prototype.attachShadow;
    const follow = (root: ShadowRoot) => this.#follow(root);
    Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
      const root = attachShadow.call(this, init);
      follow(root);
      return root;
    };
  }

  /**
   * Waits until the page is at rest and `isDone` holds.
   *
   * @returns the beginning of the second frame after the last change, by `performance.now()`
   * @throws Error when that does not come within `limitMs`
   */
  atRest(limitMs: number, isDone: () => boolean): Promise<number> {
    const begin = performance.now();
    // Being asked counts as a change: what follows may take a task or two to begin.
    this.#note();
    let seen = this.#last;
    let frames = 0;
    let second = 0;
    return new Promise((resolve, reject) => {
      const look = (frame: number) => {
        const now = performance.now();
        if (this.#last !== seen) {
          seen = this.#last;
          frames = 0;
        }
        // A frame that began before the change shows it, but is not after it.
        if (frame > seen) frames += 1;
        if (frames === 2) second = now;
        if (frames >= 2 && now - seen > this.quietMs && isDone()) resolve(second);
        else if (now - begin > limitMs) reject(new Error(`not at rest within ${limitMs / 1000} s`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }

  #note(): void {
    this.#last = performance.now();
  }

  #follow(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeOldValue: true });
    root.addEventListener('scroll', () => this.#note(), { capture: true, passive: true });
  }
}

/** Writing what already stands there changes nothing that can be seen. */
function isChange({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes' || attributeName === null || !(target instanceof Element)) return true;
  return target.getAttribute(attributeName) !== oldValue;
}
