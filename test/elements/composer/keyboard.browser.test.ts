import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, conversationView, HOUR, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;
const CLOSED = conversationView({
  replyLock: 'window-closed',
  conversation: { ...conversation, windowClosesAt: NOW - HOUR },
});

async function show(): Promise<{ readonly element: InboxComposerElement; readonly store: FakeStore }> {
  const store = new FakeStore();
  const element = await mount<InboxComposerElement>(
    html`<wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>`,
    store,
  );
  while (element.shadowRoot?.querySelector('wa-inbox-composer-tools')?.shadowRoot == null) await settled();
  return { element, store };
}

const stands = (element: Element) => element.shadowRoot?.activeElement;

describe('the keyboard in the composer', () => {
  afterEach(unmount);

  it('stands on the way out when the window closes under it, which passes the audit', async () => {
    const { element, store } = await show();
    element.focusComposer();
    store.conversation(ID).set(CLOSED);
    await settled();
    expect(stands(element)?.textContent?.trim()).to.equal('Choose a template');
    await audit(element);
  });

  it('stays where it is outside when the window closes', async () => {
    const { element, store } = await show();
    store.conversation(ID).set(CLOSED);
    await settled();
    expect(stands(element)).to.equal(null);
  });

  it('stands in the field once a quote is taken away', async () => {
    const { element, store } = await show();
    store.timeline(ID).set({ ...store.timeline(ID).current, messages: [message({ id: 'quoted' })] });
    store.draft(ID).set({ text: '', mode: 'reply', quotedMessageId: 'quoted' });
    await settled();
    const button = inside(element, '.quote button');
    button.focus();
    button.click();
    await settled();
    expect(stands(element)?.localName).to.equal('textarea');
  });

  it('stands in the field when the time to take something back runs out under it', async () => {
    const { element, store } = await show();
    store.heldUntil = NOW + 4_500;
    store.timeline(ID).set({ ...store.timeline(ID).current, messages: [message({ id: 'new', delivery: null })] });
    element.follow('new');
    await settled();
    await settled();
    inside(inside(element, 'wa-inbox-undo'), '.link').focus();
    store.clock.set(NOW + 4_500);
    await settled();
    expect(stands(element)?.localName).to.equal('textarea');
  });
});
