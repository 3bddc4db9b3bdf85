import '../../src/define/wa-inbox-provider.ts';
import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import type { BaseElement } from '../../src/elements/internal/base-element.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { axe } from '../axe.ts';

let holder: HTMLElement | undefined;

/** Renders elements into the page, inside a provider when a store is given, and waits until they have drawn. */
export async function mount<E extends BaseElement>(content: TemplateResult, store?: InboxStore): Promise<E> {
  unmount();
  holder = document.createElement('main');
  // Audits and measurements look at what stands, not at what is on its way.
  holder.style.setProperty('--wa-inbox-motion', '0s');
  document.body.append(holder);
  render(
    store === undefined ? content : html`<wa-inbox-provider .store=${store}>${content}</wa-inbox-provider>`,
    holder,
  );
  const element = (store === undefined ? holder : holder.querySelector('wa-inbox-provider'))?.firstElementChild;
  if (element == null) throw new Error('mount() was given no element');
  await settled();
  return element as E;
}

/** Takes away what {@link mount} put into the page. */
export function unmount(): void {
  if (holder === undefined) return;
  render(html``, holder);
  holder.remove();
  holder = undefined;
}

/** After sources changed: the frame that collects changes, and the updates it asks for, nested elements included. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The accessibility audit of a mounted element, in the light and in the dark theme. */
export async function audit(element: Element): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = 'Canvas';
    await settled();
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(
      violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).to.deep.equal([]);
  }
  document.documentElement.style.colorScheme = '';
}

/** The first element inside the shadow root that matches. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (found == null) throw new Error(`<${element.localName}> shows no ${selector}`);
  return found;
}
