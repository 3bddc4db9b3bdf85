import '../../../src/define/wa-inbox-template-picker.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError, type Template } from '../../../src/domain/index.ts';
import type { UploadHeader } from '../../../src/elements/template-picker/header-files.ts';
import type { InboxTemplatePickerElement } from '../../../src/elements/template-picker/inbox-template-picker.ts';
import { templateOf } from '../../domain/template/template-samples.ts';
import { redAndBlue } from '../attachments/sample-pictures.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const READY = { state: 'ready', stale: false } as const;
const withHeader = (format: 'image' | 'video' | 'document', over: { id?: string; name?: string } = {}) =>
  templateOf({ body: 'See.', header: { format }, ...over });

async function show(templates: readonly Template[], upload?: UploadHeader) {
  const store = new FakeStore();
  const own = session();
  store.session.set({ load: READY, session: { ...own, capabilities: { ...own.capabilities, media: true } } });
  const element = await mount<InboxTemplatePickerElement>(
    html`<wa-inbox-template-picker
      conversation-id=${conversation.id}
      .list=${{ load: READY, templates }}
      .upload=${upload}
    ></wa-inbox-template-picker>`,
    store,
  );
  const sent: unknown[] = [];
  element.addEventListener('wa-inbox-template', ({ detail }) => sent.push(detail));
  return { element, store, sent };
}

async function open(element: Element, at = 0): Promise<void> {
  element.shadowRoot?.querySelectorAll<HTMLElement>('.row')[at]?.click();
  await settled();
}

/** Chooses a file in the field and waits for what comes of it. */
async function choose(element: Element, file: File, until: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, 'input[type="file"]');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await appears(element, until);
}

async function appears(element: Element, selector: string): Promise<void> {
  while (element.shadowRoot?.querySelector(selector) == null) await settled();
}

const text = (element: Element, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const pdf = (name = 'a.pdf', content: BlobPart = '%PDF-1.7') => new File([content], name, { type: 'application/pdf' });

describe('the file of a template header', () => {
  afterEach(unmount);

  it('passes the accessibility audit under way, arrived and failed', async () => {
    let fails = false;
    let arrive: (id: string) => void = () => undefined;
    const { element } = await show([withHeader('document')], async () => {
      if (fails) throw new InboxError('offline', 'no network');
      return new Promise((resolve) => {
        arrive = resolve;
      });
    });
    await open(element);
    await choose(element, pdf(), 'progress');
    await audit(element);
    arrive('f1');
    await appears(element, '.arrived');
    await audit(element);
    fails = true;
    await choose(element, pdf(), '.upload .problem');
    await audit(element);
  });

  it('goes up through the store, and its id into the message', async () => {
    const { element, store, sent } = await show([withHeader('document')]);
    await open(element);
    expect(text(element, '[id$="-limit"]')).to.equal('A PDF of 100 MB at most');
    await choose(element, pdf(), '.arrived');
    expect(store.calls.filter(([name]) => name === 'upload')).to.have.length(1);
    expect(text(element, '.arrived')).to.equal('a.pdf');
    inside<HTMLButtonElement>(element, '[part="send"]').click();
    const header = { kind: 'document', fileId: 'file-new', mime: 'application/pdf', fileName: 'a.pdf' };
    expect(sent[0]).to.have.nested.property('content.values.header').that.deep.equals(header);
  });

  it('is a small upright picture whatever was chosen, and shows in the preview', async () => {
    const given: File[] = [];
    const { element } = await show([withHeader('image')], async (file) => {
      given.push(file);
      return 'f1';
    });
    await open(element);
    const large = await redAndBlue(5_120, 100, 'image/webp');
    await choose(element, new File([large], 'banner.webp', { type: 'image/webp' }), '.arrived');
    const [picture] = given;
    if (picture === undefined) throw new Error('nothing uploaded');
    expect((await createImageBitmap(picture)).width).to.equal(2_560);
    expect(picture.name).to.match(/^banner\.(?:jpg|png)$/);
    expect(inside<HTMLImageElement>(element, '[part="preview"] img').src).to.match(/^blob:/);
  });

  it('says how far it is', async () => {
    const { element } = await show([withHeader('document')], (_file, _signal, onProgress) => {
      onProgress?.(1, 4);
      return new Promise(() => undefined);
    });
    await open(element);
    await choose(element, pdf(), 'progress');
    while (inside<HTMLProgressElement>(element, 'progress').value !== 25) await settled();
    expect(text(element, '.upload')).to.equal('25%');
  });

  it('says why it did not come there, and tries the same file again', async () => {
    let fails = true;
    const { element } = await show([withHeader('document')], async () => {
      if (fails) throw new InboxError('offline', 'no network');
      return 'f1';
    });
    await open(element);
    await choose(element, pdf(), '.upload .problem');
    expect(text(element, '.upload .problem')).to.equal('There is no network connection.');
    fails = false;
    inside(element, '.upload .link').click();
    await appears(element, '.arrived');
    expect(text(element, '.upload')).to.equal('a.pdf');
  });

  it('is not uploaded when WhatsApp would not take it, and the words say what it takes', async () => {
    const templates = [
      withHeader('document', { id: '1', name: 'a' }),
      withHeader('image', { id: '2', name: 'b' }),
      withHeader('video', { id: '3', name: 'c' }),
      withHeader('video', { id: '4', name: 'd' }),
    ];
    const { element, store } = await show(templates);
    const trouble = async (at: number, file: File) => {
      await open(element, at);
      await choose(element, file, '.upload .problem');
      const said = text(element, '.upload');
      inside(element, '.to-list').click();
      await settled();
      return said;
    };
    expect(await trouble(0, pdf('photo.pdf', 'no pdf at all'))).to.equal('WhatsApp takes PDF documents only here.');
    expect(await trouble(1, new File(['no picture'], 'a.png', { type: 'image/png' }))).to.contain(
      'Choose a JPEG or PNG',
    );
    expect(await trouble(2, new File(['no film'], 'a.mp4', { type: 'video/mp4' }))).to.contain('MP4 or 3GP');
    const film = new Uint8Array(17 * 1024 * 1024);
    film.set([...'\0\0\0\u0018ftypisom'].map((letter) => letter.charCodeAt(0)));
    expect(await trouble(3, new File([film], 'b.mp4', { type: 'video/mp4' }))).to.equal(
      'A video may have 16 MB at most. This one has 17.8 MB.',
    );
    expect(store.calls.filter(([name]) => name === 'upload')).to.deep.equal([]);
  });

  it('goes into its own template, though another one is open when it arrives', async () => {
    const arrivals: ((id: string) => void)[] = [];
    const templates = [withHeader('document', { id: '1', name: 'a' }), withHeader('document', { id: '2', name: 'b' })];
    const { element } = await show(templates, () => new Promise((resolve) => arrivals.push(resolve)));
    await open(element);
    await choose(element, pdf(), 'progress');
    while (arrivals.length === 0) await settled();
    inside(element, '.to-list').click();
    await settled();
    await open(element, 1);
    arrivals[0]?.('f1');
    await settled();
    expect(text(element, '.upload')).to.equal('');
    inside(element, '.to-list').click();
    await settled();
    await open(element);
    expect(text(element, '.arrived')).to.equal('a.pdf');
  });
});
