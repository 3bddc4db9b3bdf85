import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxConversationElement } from '../../../src/elements/conversation/inbox-conversation.ts';
import { targetOfLink } from '../../../src/elements/conversation/permalink.ts';
import { loadTool } from '../../../src/elements/conversation/tool-loader.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import type { MessageView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, message } from '../fake-views.ts';
import { inside, mount, settled, unmount } from '../mount.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const PHOTO: MessageView = message({
  content: { kind: 'image', mediaId: '1', mime: 'image/jpeg', file: { id: 'f1', state: 'stored', bytes: 1 } },
  actions: ['copy', 'react', 'forward', 'refetch'],
});

async function show() {
  const store = new FakeStore();
  const timeline = store.timeline(conversation.id);
  timeline.set({ ...timeline.current, messages: [PHOTO] });
  store.media('f1').set({ state: 'ready', url: PIXEL, renew: () => {} });
  const panel = await mount<InboxConversationElement>(
    html`<wa-inbox-conversation conversation-id=${conversation.id}></wa-inbox-conversation>`,
    store,
  );
  panel.style.blockSize = '500px';
  for (let round = 0; round < 3; round += 1) await settled();
  const row = inside<InboxMessageElement>(inside(panel, 'wa-inbox-timeline'), 'wa-inbox-message');
  const tell = (name: string, detail: object) => row.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  return { store, panel, row, tell };
}

function announced(panel: Element, name: string): unknown[] {
  const details: unknown[] = [];
  panel.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

describe('what people want of a message', () => {
  afterEach(unmount);

  it('opens a photo in the lightbox, loaded when first used', async () => {
    const { panel, row } = await show();
    inside<HTMLButtonElement>(inside(row, 'wa-inbox-picture'), 'button').click();
    for (let round = 0; round < 40 && panel.shadowRoot?.querySelector('wa-inbox-lightbox') === null; round += 1)
      await settled();
    const lightbox = inside(panel, 'wa-inbox-lightbox');
    await settled();
    const dialog = inside<HTMLDialogElement>(lightbox, 'dialog');
    expect(dialog.open).to.equal(true);
    dialog.close();
    await settled();
    expect(panel.shadowRoot?.querySelector('wa-inbox-lightbox')).to.equal(null);
  });

  it('reacts and has a file fetched again through the store', async () => {
    const { store, tell } = await show();
    tell('wa-inbox-message-wish', { wish: 'react', messageId: PHOTO.id, emoji: '👍' });
    tell('wa-inbox-message-action', { action: 'refetch', messageId: PHOTO.id });
    expect(store.calls.filter(([method]) => ['react', 'refetchFile'].includes(method))).to.deep.equal([
      ['react', conversation.id, PHOTO.id, '👍'],
      ['refetchFile', conversation.id, PHOTO.id],
    ]);
  });

  it('reacts with any emoji, chosen in a picker that loads when first used', async () => {
    const { store, panel, row } = await show();
    await row.openMenu();
    await settled();
    inside(row, '.quick [role="menuitem"]').click();
    while (panel.shadowRoot?.querySelector('wa-inbox-emoji-picker') == null) await settled();
    const picker = inside(panel, 'wa-inbox-emoji-picker');
    await settled();
    expect(picker.matches(':popover-open')).to.equal(true);
    expect(picker.shadowRoot?.activeElement?.localName).to.equal('input');
    inside(picker, '.cell').click();
    await settled();
    expect(store.calls.filter(([method]) => method === 'react')).to.deep.equal([
      ['react', conversation.id, PHOTO.id, '😀'],
    ]);
    expect(panel.shadowRoot?.querySelector('wa-inbox-emoji-picker')).to.equal(null);
    expect(inside(panel, 'wa-inbox-timeline').shadowRoot?.activeElement).to.equal(row);
  });

  it('copies a link that leads to the message, unless the page has links of its own', async () => {
    const { panel, row } = await show();
    const links: { messageId: string | null; url: string }[] = [];
    panel.addEventListener('wa-inbox-link', (event) => {
      links.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    await row.openMenu();
    await settled();
    const items = [...(row.shadowRoot?.querySelectorAll<HTMLElement>('.menu [role="menuitem"]') ?? [])];
    items.find(({ textContent }) => textContent?.includes('Copy link'))?.click();
    expect(links.map(({ messageId }) => messageId)).to.deep.equal([PHOTO.id]);
    const target = { conversationId: conversation.id, messageId: PHOTO.id };
    expect(targetOfLink(links[0]?.url ?? '')).to.deep.equal(target);
  });

  it('shows all that is known of a message, and gives the keyboard back', async () => {
    const { panel, row } = await show();
    row.focus();
    await row.openMenu();
    await settled();
    [...(row.shadowRoot?.querySelectorAll<HTMLElement>('.menu [role="menuitem"]') ?? [])].at(-1)?.click();
    for (let round = 0; round < 40 && panel.shadowRoot?.querySelector('wa-inbox-message-info') === null; round += 1)
      await settled();
    const info = inside(panel, 'wa-inbox-message-info');
    await settled();
    inside<HTMLDialogElement>(info, 'dialog').close();
    await settled();
    expect(panel.shadowRoot?.querySelector('wa-inbox-message-info')).to.equal(null);
    expect(inside(panel, 'wa-inbox-timeline').shadowRoot?.activeElement === row).to.equal(true);
  });

  it('announces that somebody wants to write to a shared contact, or to forward', async () => {
    const { panel, tell } = await show();
    const written = announced(panel, 'wa-inbox-write-to');
    const forwarded = announced(panel, 'wa-inbox-forward');
    tell('wa-inbox-message-wish', { wish: 'write-to', name: 'Anna', phone: '+39021' });
    tell('wa-inbox-message-action', { action: 'forward', messageId: PHOTO.id });
    expect(written).to.deep.equal([{ name: 'Anna', phone: '+39021' }]);
    expect(forwarded).to.deep.equal([{ conversationId: conversation.id, messageId: PHOTO.id }]);
  });

  it('asks where to forward to, unless a listener prevents it', async () => {
    const { panel, tell } = await show();
    const prevent = (event: Event) => event.preventDefault();
    const dialog = () => panel.shadowRoot?.querySelector('wa-inbox-forward');
    panel.addEventListener('wa-inbox-forward', prevent);
    tell('wa-inbox-message-action', { action: 'forward', messageId: PHOTO.id });
    panel.removeEventListener('wa-inbox-forward', prevent);
    await loadTool('forward');
    await settled();
    expect(dialog()).to.equal(null);
    tell('wa-inbox-message-action', { action: 'forward', messageId: PHOTO.id });
    await settled();
    expect(dialog()).to.have.property('messageId', PHOTO.id);
    dialog()?.dispatchEvent(new Event('close'));
    await settled();
    expect(dialog()).to.equal(null);
  });

  it('an unchanged message is drawn once, whatever else the panel draws', async () => {
    const { store, panel, row } = await show();
    let drawn = 0;
    const { render } = row;
    row.render = function counted(this: typeof row) {
      drawn += 1;
      return render.call(this);
    };
    panel.requestUpdate();
    store.timeline(conversation.id).set({ ...store.timeline(conversation.id).current, older: 'more' });
    await settled();
    expect(drawn).to.equal(0);
  });
});
