import '../../../src/define/wa-inbox-canned-replies.ts';
import { expect } from 'chai';
import { html } from 'lit';
import {
  CANNED_FILES_MAX,
  type CannedOwner,
  type CannedReply,
  InboxError,
  type OutgoingMedia,
} from '../../../src/domain/index.ts';
import type { InboxCannedFilesElement } from '../../../src/elements/canned-replies/inbox-canned-files.ts';
import type { InboxCannedRepliesElement } from '../../../src/elements/canned-replies/inbox-canned-replies.ts';
import type { InboxStore } from '../../../src/store/inbox-store.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, channel, conversation, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const OWN: CannedOwner = { kind: 'agent', id: agent.id };
const prices: OutgoingMedia = {
  ...{ kind: 'document', fileId: 'f-prices', mime: 'application/pdf', bytes: 24_000 },
  ...{ caption: 'Our prices', fileName: 'prices.pdf' },
};
const notes: OutgoingMedia = {
  ...{ kind: 'document', fileId: 'f-notes', mime: 'text/plain', bytes: 900, fileName: 'notes.txt' },
};

interface Upload {
  readonly words: string;
  readonly signal: AbortSignal | undefined;
  readonly progress: (part: number) => void;
  readonly end: (error?: InboxError) => void;
}

/** A store whose uploads end when the test says so. */
class Store extends FakeStore {
  readonly uploads: Upload[] = [];
  failure: InboxError | null = null;
  override upload = async (...args: unknown[]): Promise<{ fileId: string }> => {
    const [file, { signal, onProgress } = {}] = args as Parameters<InboxStore['upload']>;
    const words = await file.text();
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new InboxError('aborted', 'taken away')));
      this.uploads.push({
        words,
        signal,
        progress: (part) => onProgress?.(part * 100, 100),
        end: (error) => (error === undefined ? resolve({ fileId: `f-${words}` }) : reject(error)),
      });
    });
  };
  override saveCanned = async (...args: unknown[]): Promise<string> => {
    if (this.failure !== null) throw this.failure;
    this.calls.push(['saveCanned', ...args]);
    return 'new';
  };
}

async function show(files: readonly OutgoingMedia[] = [prices, notes], owner: CannedOwner = OWN) {
  const store = new Store();
  const reply: CannedReply = { id: 'prices', rev: 1, name: 'prices', text: 'Here they are', files, owner };
  const viewer = session({ [channel.id]: 'contributor' });
  const capabilities = { ...viewer.capabilities, media: true };
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...viewer, capabilities } });
  store.canned.set({ load: { state: 'ready', stale: false }, replies: [reply], agent, teams: [] });
  const element = await mount<InboxCannedRepliesElement>(
    html`<wa-inbox-canned-replies conversation-id=${conversation.id}></wa-inbox-canned-replies>`,
    store,
  );
  inside(element, '[data-id="prices"]').click();
  await settled();
  const form = inside<InboxCannedFilesElement>(element, 'wa-inbox-canned-files');
  return { element, store, form };
}

const text = (element: Element, selector: string) => inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const names = (form: Element) =>
  [...(form.shadowRoot?.querySelectorAll('.card .name') ?? [])].map(({ textContent }) => textContent);
const plain = (words: string) => new File([words], `${words}.txt`, { type: 'text/plain' });
const saved = (store: Store) => {
  const [name, draft] = store.calls.at(-1) ?? [];
  return name === 'saveCanned' ? (draft as CannedReply).files.map(({ fileId, caption }) => [fileId, caption]) : null;
};

/** Waits for what takes more than one turn: files are read before they go up. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await settled();
  expect(holds(), `never came true: ${holds}`).to.equal(true);
}

async function add(form: InboxCannedFilesElement, store: Store, ...words: readonly string[]) {
  const before = store.uploads.length;
  await form.take(words.map(plain));
  await until(() => store.uploads.length >= Math.min(before + words.length, before + 2));
}

async function click(element: Element, selector: string): Promise<void> {
  inside(element, selector).click();
  await settled();
}

describe('<wa-inbox-canned-files>', () => {
  afterEach(unmount);

  it('passes the accessibility audit empty, with files, uploading and in trouble', async () => {
    const { element, store, form } = await show();
    await audit(element);
    await add(form, store, 'new', 'other');
    store.uploads[0]?.progress(0.5);
    store.uploads[1]?.end(new InboxError('offline', 'no network'));
    await until(() => form.shadowRoot?.querySelector('.failed') !== null);
    await audit(element);
    unmount();
    await audit((await show([])).element);
  });

  it('shows what the reply has, with captions, and says in the list that files go with it', async () => {
    const { element, form } = await show();
    expect(names(form)).to.deep.equal(['prices.pdf', 'notes.txt']);
    expect(inside<HTMLInputElement>(form, '.caption input').value).to.equal('Our prices');
    await click(element, '.close');
    expect(inside(element, '.row .clip').getAttribute('aria-label')).to.equal('2 files');
  });

  it('brings new files to the backend and saves them behind the others', async () => {
    const { element, store, form } = await show();
    await add(form, store, 'new');
    store.uploads[0]?.progress(0.25);
    await settled();
    expect(inside<HTMLProgressElement>(form, 'progress').value).to.equal(25);
    store.uploads[0]?.end();
    await until(() => form.outgoing.length === 3);
    await click(element, '.save');
    expect(saved(store)).to.deep.equal([
      ['f-prices', 'Our prices'],
      ['f-notes', undefined],
      ['f-new', undefined],
    ]);
  });

  it('saves as soon as the files have arrived', async () => {
    const { element, store, form } = await show([]);
    await add(form, store, 'new');
    await click(element, '.save');
    expect(saved(store)).to.equal(null);
    store.uploads[0]?.end();
    await until(() => saved(store) !== null);
    expect(saved(store)).to.deep.equal([['f-new', undefined]]);
  });

  it('takes files away and changes their places and captions', async () => {
    const { element, store, form } = await show();
    inside(form, '.down').click();
    await settled();
    expect(names(form)).to.deep.equal(['notes.txt', 'prices.pdf']);
    const caption = inside<HTMLInputElement>(form, '.caption input');
    caption.value = 'Read this';
    caption.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const removes = form.shadowRoot?.querySelectorAll<HTMLElement>('.remove') ?? [];
    removes[1]?.click();
    await settled();
    expect(form.shadowRoot?.activeElement).to.equal(inside(form, '.remove'));
    await click(element, '.save');
    expect(saved(store)).to.deep.equal([['f-notes', 'Read this']]);
  });

  it('lets files speak for themselves, without a text', async () => {
    const { element, store } = await show();
    const field = inside<HTMLTextAreaElement>(element, 'textarea');
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await click(element, '.save');
    expect(saved(store)?.length).to.equal(2);
  });

  it('adds no more than a reply may have, and says so', async () => {
    const full = Array.from({ length: CANNED_FILES_MAX - 1 }, (_, at) => ({ ...notes, fileId: `f-${at}` }));
    const { store, form } = await show(full);
    await add(form, store, 'one');
    await form.take([plain('more')]);
    await settled();
    expect(names(form).length).to.equal(CANNED_FILES_MAX);
    expect(text(form, '.problem')).to.equal('A reply may have 10 files at most. Remove one.');
  });

  it('does not save while a file failed, until it is tried again', async () => {
    const { element, store, form } = await show([]);
    await add(form, store, 'new');
    store.uploads[0]?.end(new InboxError('offline', 'no network'));
    await until(() => form.isStuck);
    await click(element, '.save');
    expect(text(form, '#help')).to.equal('One file cannot go. Take it out or try again.');
    expect(saved(store)).to.equal(null);
    inside(form, '.help.button').click();
    await until(() => store.uploads.length === 2);
    store.uploads[1]?.end();
    await until(() => form.outgoing.length === 1);
    await click(element, '.save');
    expect(saved(store)).to.deep.equal([['f-new', undefined]]);
  });

  it('says at the files what the backend has against them, and at the text when it is too long for a caption', async () => {
    const { element, store, form } = await show();
    store.failure = new InboxError('file-missing', 'gone');
    inside(form, '.remove').click();
    await settled();
    await click(element, '.save');
    expect(text(form, '#help')).to.equal('The file is no longer there. Attach it again.');
    const field = inside<HTMLTextAreaElement>(element, 'textarea');
    field.value = 'a'.repeat(1_025);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await click(element, '.save');
    expect(text(element, '#text-help')).to.contain('caption of the first file');
    expect(element.shadowRoot?.activeElement).to.equal(field);
  });

  it('takes files by drop and paste, and keeps them from what is behind', async () => {
    const { element, store, form } = await show([]);
    let behind = 0;
    for (const name of ['drop', 'paste'] as const) element.addEventListener(name, () => (behind += 1));
    const data = new DataTransfer();
    data.items.add(plain('dropped'));
    const options = { bubbles: true, composed: true, cancelable: true };
    inside(element, 'textarea').dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: data }));
    await until(() => store.uploads.length === 1);
    inside(element, 'textarea').dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
    await until(() => store.uploads.length === 2);
    expect([names(form), behind]).to.deep.equal([['dropped.txt', 'dropped.txt'], 0]);
  });

  it('lets a picture go as a document, in its place and with its caption', async () => {
    const { store, form } = await show([notes]);
    const canvas = new OffscreenCanvas(8, 6);
    canvas.getContext('2d')?.fillRect(0, 0, 8, 6);
    const drawn = new File([await canvas.convertToBlob({ type: 'image/png' })], 'shop.png', { type: 'image/png' });
    await form.take([drawn, plain('last')]);
    await until(() => store.uploads.length === 2);
    const caption = inside<HTMLInputElement>(form, '[data-id="file-2"] .caption input');
    caption.value = 'Our shop';
    caption.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    inside(form, '.as input').click();
    await until(() => store.uploads.length === 3);
    expect(store.uploads[0]?.signal?.aborted).to.equal(true);
    for (const upload of store.uploads.slice(1)) upload.end();
    await until(() => form.outgoing.length === 3);
    expect(form.outgoing.map(({ kind, fileName, caption: words }) => [kind, fileName, words])).to.deep.equal([
      ['document', 'notes.txt', undefined],
      ['document', 'shop.png', 'Our shop'],
      ['document', 'last.txt', undefined],
    ]);
  });

  it('is left without a question when a file came and went', async () => {
    const { element, store, form } = await show();
    await add(form, store, 'new');
    store.uploads[0]?.end();
    await until(() => form.outgoing.length === 3);
    form.shadowRoot?.querySelectorAll<HTMLElement>('.remove')[2]?.click();
    await settled();
    await click(element, '.close');
    expect(element.shadowRoot?.querySelector('#question, .form')).to.equal(null);
  });

  it('ends its uploads when it is left, and asks before it', async () => {
    const { element, store, form } = await show([]);
    await add(form, store, 'new');
    await click(element, '.close');
    expect(text(element, '#question')).to.equal('Leave without saving?');
    await click(element, '.sure');
    expect(store.uploads[0]?.signal?.aborted).to.equal(true);
  });

  it('shows the files of others without letting them be changed', async () => {
    const { form } = await show([prices], { kind: 'workspace' });
    expect(text(form, '.line')).to.contain('prices.pdf');
    expect(form.shadowRoot?.querySelector('.add, .card')).to.equal(null);
  });

  it('fits 300 px and reads from right to left', async () => {
    const { element, store, form } = await show();
    const dialog = inside(element, 'dialog');
    dialog.dir = 'rtl';
    dialog.style.setProperty('inline-size', '300px');
    await add(form, store, 'a name that is rather long and goes on and on'.replaceAll(' ', '-'));
    expect(inside(element, '.body').scrollWidth).to.be.at.most(inside(element, '.body').clientWidth);
    dialog.removeAttribute('dir');
  });
});
