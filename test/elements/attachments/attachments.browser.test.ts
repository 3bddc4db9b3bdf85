import '../../../src/define/wa-inbox-attachments.ts';
import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxAttachmentsElement } from '../../../src/elements/attachments/inbox-attachments.ts';
import type { Announcer } from '../../../src/elements/internal/announcer.ts';
import { announcerContext } from '../../../src/elements/internal/store-context.ts';
import type { AttachmentView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { attachment } from './attachment.ts';

const said: string[] = [];
const voice = { announce: (text: string) => said.push(text) } as unknown as Announcer;

async function show(files: readonly AttachmentView[]) {
  const store = new FakeStore();
  store.attachments('c1').set(files);
  const element = await mount<InboxAttachmentsElement>(
    html`<wa-inbox-attachments conversation-id="c1"></wa-inbox-attachments>`,
    store,
  );
  const holder = element.parentElement ?? element;
  new ContextProvider(holder, { context: announcerContext, initialValue: voice });
  element.remove();
  holder.append(element);
  await settled();
  const set = async (next: readonly AttachmentView[]) => {
    store.attachments('c1').set(next);
    await settled();
  };
  const calls = (name: string) => store.calls.filter(([method]) => method === name).map(([, ...args]) => args);
  return { store, element, set, calls };
}

const text = (element: Element, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const three = ['a', 'b', 'c'].map((id) => attachment({ id, name: `${id}.pdf` }));
/** Where the keyboard is: the file and what of it. */
function focused(element: Element): string {
  const active = element.shadowRoot?.activeElement;
  return `${active?.closest('.card')?.getAttribute('data-id')} ${active?.getAttribute('aria-label')}`;
}

async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(4, 4);
  canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
  return canvas.convertToBlob({ type: 'image/png' });
}

describe('<wa-inbox-attachments>', () => {
  beforeEach(() => said.splice(0));
  afterEach(unmount);

  it('passes the accessibility audit with a file in every state', async () => {
    const { element } = await show([
      attachment({
        id: 'a',
        file: await picture(),
        kind: 'image',
        name: 'bike.png',
        state: 'uploading',
        progress: 0.4,
      }),
      attachment({ id: 'b', state: 'failed', code: 'offline' }),
      attachment({ id: 'c', kind: 'image', state: 'too-large', code: 'file-too-large', bytes: 7_200_000 }),
      attachment({ id: 'd', state: 'blocked', code: 'file-kind', bytes: 0 }),
      attachment({ id: 'e', kind: 'audio', name: '' }),
      attachment({ id: 'f', state: 'waiting', progress: 0, caption: 'x'.repeat(1_000), pageOnly: true }),
    ]);
    await audit(element);
  });

  it('shows nothing without files', async () => {
    const { element } = await show([]);
    expect(element.shadowRoot?.childElementCount).to.equal(0);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows a picture by itself and a document by its letters', async () => {
    const { element } = await show([
      attachment({ id: 'a', file: await picture(), kind: 'image', name: 'bike.png' }),
      attachment({ id: 'b', name: '/secret/plan\u202Ef.docx', bytes: 2_400_000 }),
    ]);
    const image = inside<HTMLImageElement>(element, '[data-id="a"] img');
    await image.decode();
    expect(image.naturalWidth).to.equal(4);
    expect(text(element, '[data-id="b"] .letters')).to.equal('DOCX');
    expect(text(element, '[data-id="b"] .name')).to.equal('planf.docx');
    expect(text(element, '[data-id="b"] .facts')).to.equal('Document · 2.4 MB · Uploaded');
    expect(text(element, 'header span')).to.equal('2 files');
  });

  it('says how far an upload is', async () => {
    const { element } = await show([attachment({ state: 'uploading', progress: 0.404 })]);
    const bar = inside<HTMLProgressElement>(element, 'progress');
    expect(bar.value).to.equal(40);
    expect(bar.getAttribute('aria-label')).to.equal('Upload of offer.pdf');
    expect(text(element, '.progress')).to.equal('40%');
  });

  it('says what failed, and tries again', async () => {
    const { element, calls } = await show([attachment({ state: 'failed', code: 'offline' })]);
    expect(text(element, '.trouble')).to.equal('There is no network connection.');
    inside(element, '.help').click();
    expect(calls('retryUpload')).to.deep.equal([['a1']]);
  });

  it('names the limit a picture is over, and lets it go as a document', async () => {
    const { element, calls, set } = await show([
      attachment({ kind: 'image', state: 'too-large', code: 'file-too-large', bytes: 7_200_000 }),
    ]);
    expect(text(element, '.trouble')).to.equal('A photo may have 5 MB at most. This one has 7.2 MB.');
    inside(element, '.help').click();
    expect(calls('sendAsDocument')).to.deep.equal([['a1']]);
    await set([attachment({ state: 'too-large', code: 'file-too-large', bytes: 120_000_000 })]);
    expect(text(element, '.trouble')).to.equal('A file may have 100 MB at most. This one has 120 MB.');
    expect(element.shadowRoot?.querySelector('.help')).to.equal(null);
  });

  it('takes a caption, counts near its end, and says which kind has none', async () => {
    const { element, calls, set } = await show([attachment()]);
    const field = inside<HTMLInputElement>(element, '.caption input');
    expect(field.maxLength).to.equal(1024);
    field.value = 'our offer';
    field.dispatchEvent(new InputEvent('input'));
    expect(calls('setCaption')).to.deep.equal([['a1', 'our offer']]);
    expect(element.shadowRoot?.querySelector('.left')).to.equal(null);
    await set([attachment({ caption: 'x'.repeat(1_000) })]);
    expect(text(element, '.left')).to.equal('24 left');
    await set([attachment({ kind: 'audio' })]);
    expect(text(element, '.caption')).to.equal('This kind goes without a caption.');
  });

  it('asks for a caption in the direction of the page, and shows one in its own', async () => {
    const { element, set } = await show([attachment({ kind: 'image', mime: 'image/jpeg', caption: '' })]);
    expect(inside(element, '.caption input').hasAttribute('dir')).to.equal(false);
    await set([attachment({ kind: 'image', mime: 'image/jpeg', caption: 'Hello' })]);
    expect(inside(element, '.caption input').dir).to.equal('auto');
  });

  it('gives the keyboard to the next file when one is taken away, and back to the field after the last', async () => {
    const { element, calls, set } = await show(three);
    let closed = 0;
    element.addEventListener('close', () => {
      closed += 1;
    });
    const remove = async (id: string) => {
      const rest = three.filter((file) => file.id !== id && !calls('detach').flat().includes(file.id));
      inside(element, `[data-id="${id}"] .remove`).click();
      await set(rest);
    };
    await remove('b');
    expect(focused(element)).to.equal('c Remove c.pdf');
    await remove('c');
    expect(focused(element)).to.equal('a Remove a.pdf');
    expect(closed).to.equal(0);
    await remove('a');
    expect(closed).to.equal(1);
  });

  it('says once what is added, what fails, when all have arrived and what is taken away', async () => {
    const { element, set } = await show([]);
    const at = (state: AttachmentView['state'], code: AttachmentView['code'] = null) => attachment({ state, code });
    await set([at('waiting')]);
    await set([at('uploading')]);
    await set([at('failed', 'offline')]);
    await set([at('failed', 'offline')]);
    await set([at('uploading')]);
    await set([at('ready')]);
    expect(said).to.deep.equal([
      'Attached: 1 file',
      'offer.pdf: There is no network connection.',
      'All files are uploaded',
    ]);
    inside(element, '.remove').click();
    await set([]);
    expect(said.at(-1)).to.equal('Removed: offer.pdf');
    expect(said).to.have.length(4);
  });

  it('says nothing of files that were there before it', async () => {
    await show(three);
    expect(said).to.deep.equal([]);
  });

  it('takes all away at once', async () => {
    const { element, calls } = await show(three);
    inside(element, '.clear').click();
    expect(calls('detach')).to.deep.equal([['a'], ['b'], ['c']]);
  });

  it('puts files in another order by buttons and by Alt with the arrows', async () => {
    const { element, calls, set } = await show(three);
    const [a, b, c] = three;
    if (!a || !b || !c) throw new Error('three files');
    const down = inside(element, '[data-id="a"] .down');
    down.focus();
    down.click();
    expect(calls('moveFile')).to.deep.equal([['a', 1]]);
    await set([b, a, c]);
    expect(focused(element)).to.equal('a Move a.pdf down');
    const field = inside(element, '[data-id="c"] input');
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true }));
    expect(calls('moveFile').at(-1)).to.deep.equal(['c', -1]);
    await set([b, c, a]);
    expect(focused(element)).to.equal('c Caption of c.pdf');
    inside(element, '[data-id="b"] .up').click();
    expect(calls('moveFile')).to.have.length(2);
  });

  it('lets the keyboard in and, by Escape, out', async () => {
    const { element } = await show(three);
    let closed = 0;
    element.addEventListener('close', () => {
      closed += 1;
    });
    element.focusFirst();
    expect(focused(element)).to.equal('a Caption of a.pdf');
    inside(element, 'section').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(closed).to.equal(1);
  });

  it('fits a narrow page', async () => {
    const { element } = await show([attachment({ name: `${'long-name-'.repeat(9)}.pdf`, state: 'failed' }), ...three]);
    element.parentElement?.style.setProperty('display', 'block');
    element.style.display = 'block';
    element.style.inlineSize = '300px';
    await settled();
    const section = inside(element, 'section');
    expect(section.scrollWidth).to.be.at.most(300);
    expect(inside(element, 'ul').scrollWidth).to.be.at.most(inside(element, 'ul').clientWidth);
  });

  it('says that files are lost with the page where there is no room to keep them', async () => {
    const { element } = await show([attachment({ pageOnly: true })]);
    expect(text(element, '.only')).to.contain('no room to keep these files');
  });

  it('shows a picture the backend keeps, and lets go of it with its file', async () => {
    const url = URL.createObjectURL(await picture());
    const kept = attachment({ id: 'k', kind: 'image', mime: 'image/png', file: new Blob([]), fileId: 'f-shop' });
    const { store, element, set } = await show([kept]);
    expect(element.shadowRoot?.querySelector('.look img')).to.equal(null);
    store.media('f-shop').set({ state: 'ready', url, renew: () => undefined });
    await settled();
    expect(inside<HTMLImageElement>(element, '.look img').src).to.equal(url);
    await set([attachment({ id: 'other' })]);
    expect([element.shadowRoot?.querySelector('.look img'), store.media('f-shop').subscribers]).to.deep.equal([
      null,
      0,
    ]);
    URL.revokeObjectURL(url);
  });
});
