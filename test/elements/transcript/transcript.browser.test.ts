import '../../../src/define/wa-inbox-transcript.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError, type TranscriptEntry } from '../../../src/domain/index.ts';
import { fileStem, type InboxTranscriptElement } from '../../../src/elements/transcript/inbox-transcript.ts';
import { fillPage } from '../../../src/elements/transcript/print-transcript.ts';
import { FakeStore } from '../fake-store.ts';
import { NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const entry: TranscriptEntry = {
  id: 'm1',
  at: NOW,
  by: 'customer',
  name: 'Giulia Rossi',
  kind: 'text',
  internal: false,
  text: '<img src=x onerror=alert(1)>',
  fileName: null,
  delivery: null,
  times: {},
  error: null,
  earlier: [],
  revokedAt: null,
  reactions: [],
};

function show(store: FakeStore): Promise<InboxTranscriptElement> {
  return mount<InboxTranscriptElement>(
    html`<wa-inbox-transcript .conversationId=${'c1'} .customer=${'Giulia Rossi'} .channel=${'Support'}></wa-inbox-transcript>`,
    store,
  );
}

function button(element: Element, words: string): HTMLButtonElement {
  const all = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find(({ textContent }) => textContent?.includes(words));
  if (found === undefined) throw new Error(`no button ${words}`);
  return found;
}

/** What the page was about to save, by name and text. */
function catchDownload(): Promise<{ readonly name: string; readonly text: string }> {
  return new Promise((resolve) => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      const { download: name, href } = this;
      void fetch(href)
        .then((answer) => answer.text())
        .then((text) => resolve({ name, text }));
    };
  });
}

describe('<wa-inbox-transcript>', () => {
  afterEach(unmount);

  it('passes the accessibility audit, and with trouble', async () => {
    const store = new FakeStore();
    const element = await show(store);
    await audit(element);
    store.transcript = () => Promise.reject(new InboxError('offline', 'no network'));
    button(element, 'CSV').click();
    await settled();
    await audit(element);
    expect(inside(element, '.trouble').textContent).to.include('connection');
  });

  it('is a modal dialog with a name', async () => {
    const dialog = inside<HTMLDialogElement>(await show(new FakeStore()), 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-labelledby')).to.equal('title');
  });

  it('saves a table with the notes when they are wanted, and closes', async () => {
    const store = new FakeStore();
    store.entries = [entry];
    const element = await show(store);
    inside<HTMLInputElement>(element, 'input').click();
    const saved = catchDownload();
    let closed = 0;
    element.addEventListener('wa-inbox-transcript-close', () => (closed += 1));
    button(element, 'CSV').click();
    const { name, text } = await saved;
    expect(name).to.equal(`Giulia-Rossi-${new Date(NOW).toISOString().slice(0, 10)}.csv`);
    expect(text).to.include('<img src=x onerror=alert(1)>');
    expect(store.calls.filter(([method]) => method === 'transcript')).to.deep.equal([
      ['transcript', 'c1', { notes: true }],
    ]);
    await settled();
    expect(inside<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    expect(closed).to.equal(1);
  });

  it('stops reading when it is closed', async () => {
    const store = new FakeStore();
    let stopped: AbortSignal | undefined;
    store.transcript = (_id, _choice, options) => {
      stopped = options?.signal;
      options?.onProgress?.(1_200);
      return new Promise(() => undefined);
    };
    const element = await show(store);
    button(element, 'JSON').focus();
    button(element, 'JSON').click();
    await settled();
    expect(inside(element, '[role="status"]').textContent).to.include('1,200');
    expect(button(element, 'CSV').ariaDisabled).to.equal('true');
    // The keyboard stays where it pressed.
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'JSON'));
    button(element, 'Cancel').click();
    await settled();
    expect(stopped?.aborted).to.equal(true);
  });

  it('prints what customers write as text, in its own document', () => {
    const inside = document.implementation.createHTMLDocument('');
    const head = { conversationId: 'c1', customer: 'Giulia', channel: 'Support', madeAt: NOW };
    fillPage(inside, head, [entry, { ...entry, by: 'agent', internal: true, kind: 'note', text: 'VIP', name: 'Ada' }]);
    expect(inside.querySelector('img')).to.equal(null);
    const texts = [...inside.querySelectorAll('.text')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['<img src=x onerror=alert(1)>', 'VIP']);
    expect(inside.querySelectorAll('article.note').length).to.equal(1);
  });

  it('names its file by letters and digits of any script', () => {
    expect(fileStem('../ليلى Ø 3', 0)).to.equal('ليلى-Ø-3-1970-01-01');
    expect(fileStem('…', 0)).to.equal('transcript-1970-01-01');
  });
});
