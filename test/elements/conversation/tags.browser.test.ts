import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxTagsElement } from '../../../src/elements/conversation/inbox-tags.ts';
import { audit, mount, settled, unmount } from '../mount.ts';

/** Tags that go when they are taken away, as a store would see to it. */
async function show(...tags: readonly string[]): Promise<InboxTagsElement> {
  const element = await mount<InboxTagsElement>(html`<wa-inbox-tags .tags=${tags} .editable=${true}></wa-inbox-tags>`);
  element.addEventListener('wa-inbox-tag-remove', (event) => {
    const { tag } = (event as CustomEvent<{ readonly tag: string }>).detail;
    element.tags = element.tags.filter((other) => other !== tag);
  });
  return element;
}

async function remove(element: InboxTagsElement, tag: string): Promise<string | null | undefined> {
  const button = element.shadowRoot?.querySelector<HTMLElement>(`[aria-label="Remove the tag ${tag}"]`);
  button?.focus();
  button?.click();
  await settled();
  return element.shadowRoot?.activeElement?.getAttribute('aria-label');
}

describe('<wa-inbox-tags>', () => {
  afterEach(unmount);

  it('passes the accessibility audit', async () => audit(await show('advice', 'delivery')));

  it('keeps the keyboard when a tag goes: on the next one, behind the last on the button that adds', async () => {
    const element = await show('advice', 'delivery', 'leeds');
    expect(await remove(element, 'advice')).to.equal('Remove the tag delivery');
    expect(await remove(element, 'leeds')).to.equal('Add a tag');
    expect(await remove(element, 'delivery')).to.equal('Add a tag');
  });
});
