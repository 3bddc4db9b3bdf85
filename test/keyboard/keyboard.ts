import assert from 'node:assert/strict';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

/** Where the keyboard stands, as assistive software is told. */
export interface Stop {
  readonly tag: string;
  readonly role: string;
  readonly name: string;
  /** What a person would see of the focus. */
  readonly seen: 'ring' | 'no ring' | 'out of sight' | 'covered';
  /** The row or item that a list or grid stands on, if it says so by `aria-activedescendant`. */
  readonly active: string;
}

/** A stop as it is looked for: its role, and its name or a part of it. */
export type Wanted = readonly [role: string, name: string | RegExp];

const MOST_STEPS = 120;

/** Keys, and what they lead to. Every stop on the way must have a name, a visible focus and a place in the page. */
export class Keyboard {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** Every stop so far, for the one who reads a failure. */
  readonly stops: string[] = [];

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Presses one key, with others held: `Shift+Tab`. */
  async press(keys: string): Promise<void> {
    const names = keys.split('+') as KeyInput[];
    const last = names.pop() as KeyInput;
    for (const held of names) await this.#page.keyboard.down(held);
    await this.#page.keyboard.press(last);
    for (const held of names.reverse()) await this.#page.keyboard.up(held);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Presses a key until a stop is reached; every stop passed is checked. */
  async go(keys: string, wanted: Wanted): Promise<Stop> {
    const passed: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await this.press(keys);
      // Behind the last stop of a page or of a modal dialog Tab visits the browser's own bar.
      if (keys.endsWith('Tab') && (await this.#look()) === null) await this.press(keys);
      const stop = await this.stand();
      passed.push(`${stop.role} "${stop.name}"`);
      if (fits(stop, wanted)) return stop;
    }
    assert.fail(`${keys} never led to ${wanted[0]} ${wanted[1]}; passed:\n${[...new Set(passed)].join('\n')}`);
  }

  /** Waits until the focus has come to a stop by itself: a panel takes it when it opens, and gives it back. */
  async comes(wanted: Wanted): Promise<Stop> {
    const limit = performance.now() + 10_000;
    for (;;) {
      const stop = await this.#look();
      if (stop !== null && fits(stop, wanted)) return this.stand();
      if (performance.now() > limit)
        assert.fail(`the focus never came to ${wanted[0]} ${wanted[1]}: it stands on ${JSON.stringify(stop)}`);
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Where the keyboard stands now: never nowhere, never without a name, never unseen. */
  async stand(): Promise<Stop> {
    // A panel that opens or closes moves the focus with its next drawing.
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const stop = await this.#look();
    assert.ok(stop !== null, `the focus is lost; it came over:\n${this.stops.slice(-6).join('\n')}`);
    const told = `${stop.tag}: ${stop.role} "${stop.name}"`;
    this.stops.push(told);
    assert.notEqual(stop.name.trim(), '', `a stop without a name: ${told}, after ${this.stops.at(-2)}`);
    assert.ok(!['generic', 'none', ''].includes(stop.role), `a stop without a role: ${told}`);
    assert.equal(stop.seen, 'ring', `the focus cannot be seen on ${told}`);
    return stop;
  }

  async #look(): Promise<Stop | null> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: `(${deepestActive})()` });
    const { objectId } = result;
    if (objectId === undefined) return null;
    try {
      const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
      const { result: facts } = await this.#session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return (${seeFocus})(this); }`,
        returnByValue: true,
      });
      const [node] = nodes;
      return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? ''), ...facts.value };
    } finally {
      await this.#session.send('Runtime.releaseObject', { objectId });
    }
  }
}

/** Runs in the page: the element that has the focus, through shadow roots; `null` when none has. */
function deepestActive(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

function fits(stop: Stop, [role, name]: Wanted): boolean {
  const named = typeof name === 'string' ? stop.name === name : name.test(stop.name);
  return stop.role === role && named;
}

/** Runs in the page: what can be seen of the focus on an element. */
function seeFocus(element: Element): Pick<Stop, 'tag' | 'seen' | 'active'> {
  if (!(element instanceof HTMLElement)) return { tag: 'none', seen: 'out of sight', active: '' };
  const host = element.getRootNode();
  const tag = `${host instanceof ShadowRoot ? `${host.host.localName} ` : ''}${element.localName}.${element.className}`;
  const activeId = element.getAttribute('aria-activedescendant');
  const active = activeId && host instanceof ShadowRoot ? host.getElementById(activeId) : null;
  const box = (active ?? element).getBoundingClientRect();
  const inView =
    box.width > 0 &&
    box.height > 0 &&
    box.bottom > 0 &&
    box.right > 0 &&
    box.top < innerHeight &&
    box.left < innerWidth;
  const text = active?.shadowRoot?.textContent?.trim() ?? active?.textContent?.trim() ?? '';
  if (!inView) return { tag, seen: 'out of sight', active: text };
  // A field's frame may show the focus for it, as a list shows it on the row that is meant; a file field, on its button.
  const parents: HTMLElement[] = [];
  for (let node: Node | null = active ?? element; node !== null && parents.length < 5; ) {
    if (node instanceof HTMLElement) parents.push(node);
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
  // A message shows it on its bubble.
  parents.push(...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bubble, .system') ?? []));
  const ring = parents.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  return { tag, seen: ring ? 'ring' : 'no ring', active: text };
}
