import '../../../src/define/wa-inbox-lightbox.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxLightboxElement } from '../../../src/elements/lightbox/inbox-lightbox.ts';
import { lightboxItems } from '../../../src/elements/lightbox/lightbox-item.ts';
import type { MediaView } from '../../../src/store/views.ts';
import { message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { PlainSource } from '../plain-source.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const file = (id: string) => ({ id, state: 'stored', bytes: 1 }) as const;

const messages = [
  message({
    id: 'a',
    content: { kind: 'image', mediaId: '1', mime: 'image/jpeg', caption: 'The lamp', file: file('1') },
  }),
  message({ id: 'b', content: { kind: 'text', text: 'Look' } }),
  message({ id: 'c', content: { kind: 'image', mediaId: '2', mime: 'image/jpeg', file: file('2') } }),
  message({
    id: 'd',
    content: { kind: 'image', mediaId: '3', mime: 'image/jpeg', file: { ...file('3'), state: 'expired' } },
  }),
  message({ id: 'e', content: { kind: 'image', mediaId: '4', mime: 'image/jpeg', file: file('4') }, revokedAt: NOW }),
  message({ id: 'f', content: { kind: 'video', mediaId: '5', mime: 'video/mp4', file: file('5') } }),
];
const items = lightboxItems(messages, () => 'Giulia Rossi');

async function show(shownId = 'a', dir = 'ltr') {
  const sources = new Map<string, PlainSource<MediaView>>();
  const media = (id: string) => {
    const known = sources.get(id) ?? new PlainSource<MediaView>({ state: 'ready', url: PIXEL, renew: () => {} });
    sources.set(id, known);
    return known;
  };
  const closed: unknown[] = [];
  const lightbox = await mount<InboxLightboxElement>(html`<wa-inbox-lightbox
    dir=${dir}
    .items=${items}
    .shownId=${shownId}
    .media=${media}
    @wa-inbox-lightbox-close=${({ detail }: CustomEvent) => closed.push(detail)}
  ></wa-inbox-lightbox>`);
  await settled();
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    inside(lightbox, '.stage').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
    await settled();
  };
  return { lightbox, closed, press };
}

describe('<wa-inbox-lightbox>', () => {
  afterEach(unmount);

  it('keeps the keyboard when the button that was pressed goes', async () => {
    const { lightbox } = await show('c');
    const before = inside<HTMLButtonElement>(lightbox, '.before');
    before.focus();
    before.click();
    await settled();
    expect(lightbox.shownId).to.equal('a');
    expect(lightbox.shadowRoot?.activeElement?.localName).to.equal('dialog');
  });

  it('passes the accessibility audit', async () => {
    await audit((await show()).lightbox);
  });

  it('pages through the photos and videos that can be shown', async () => {
    expect(items.map(({ messageId }) => messageId)).to.deep.equal(['a', 'c', 'f']);
    const { lightbox, press } = await show();
    await press('ArrowRight');
    expect(lightbox.shownId).to.equal('c');
    await press('ArrowRight');
    expect(lightbox.shownId).to.equal('f');
    expect(lightbox.shadowRoot?.querySelector('.turn.after')).to.equal(null);
    await press('ArrowRight');
    await press('ArrowLeft');
    expect(lightbox.shownId).to.equal('c');
    expect(inside(lightbox, '[role="status"]').textContent).to.equal('Photo 2 of 3');
  });

  it('turns its arrows with the page', async () => {
    const { lightbox, press } = await show('c', 'rtl');
    await press('ArrowRight');
    expect(lightbox.shownId).to.equal('a');
  });

  it('makes the page behind it inert and holds the focus', async () => {
    const { lightbox } = await show();
    const dialog = inside<HTMLDialogElement>(lightbox, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(lightbox.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Close');
  });

  it('keeps the keyboard on "Smaller" when it can get no smaller', async () => {
    const { lightbox, press } = await show();
    const smaller = inside(lightbox, '[aria-label="Smaller"]');
    smaller.focus();
    await press('+');
    smaller.click();
    await settled();
    expect(smaller.ariaDisabled).to.equal('true');
    expect(lightbox.shadowRoot?.activeElement).to.equal(smaller);
  });

  it('zooms by keys, and begins anew with the next picture', async () => {
    const { lightbox, press } = await show();
    await press('+');
    expect(inside(lightbox, '.zoom').textContent).to.equal('150 %');
    await press('ArrowRight', { shiftKey: true });
    expect(inside<HTMLImageElement>(lightbox, 'img').style.transform).to.include('translate(-60px');
    await press('0');
    expect(inside(lightbox, '.zoom').textContent).to.equal('100 %');
    await press('+');
    await press('ArrowRight');
    expect(inside(lightbox, '.zoom').textContent).to.equal('100 %');
  });

  it('tells on which message it closed', async () => {
    const { lightbox, closed, press } = await show();
    await press('ArrowRight');
    inside<HTMLDialogElement>(lightbox, 'dialog').close();
    await settled();
    expect(closed).to.deep.equal([{ messageId: 'c', moved: true }]);
  });

  it('says when a picture has gone', async () => {
    const { lightbox } = await show('nobody');
    expect(inside(lightbox, '.note').textContent).to.include('This picture is no longer here.');
  });
});
