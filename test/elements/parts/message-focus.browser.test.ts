import '../../../src/define/wa-inbox-message.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import { message } from '../fake-views.ts';
import { audit, mount, settled, unmount } from '../mount.ts';

const show = () =>
  mount<InboxMessageElement>(html`<wa-inbox-message
    role="article"
    tabindex="0"
    aria-label="Message"
    .message=${message({ actions: ['copy', 'react', 'forward'] })}
    .contactName=${'Giulia Rossi'}
  ></wa-inbox-message>`);

/** Chooses from the menu of a message by its words. */
async function choose(element: InboxMessageElement, words: string): Promise<void> {
  await element.openMenu();
  await settled();
  const items = element.shadowRoot?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [];
  const item = [...items].find(({ textContent, ariaLabel }) => (ariaLabel ?? textContent?.trim()) === words);
  if (item === undefined) throw new Error(`the menu has no ${words}`);
  item.click();
  await settled();
}

describe('the keyboard in <wa-inbox-message>', () => {
  afterEach(unmount);

  it('passes the accessibility audit with its menu open', async () => {
    const element = await show();
    await element.openMenu();
    await settled();
    await audit(element);
  });

  for (const words of ['👍', 'More reactions', 'Forward', 'Copy text', 'Copy link', 'Message info']) {
    it(`stands on the message itself after "${words}", where a dialog gives it back`, async () => {
      const element = await show();
      await choose(element, words);
      expect(document.activeElement).to.equal(element);
      expect(element.shadowRoot?.activeElement ?? null).to.equal(null);
    });
  }
});
