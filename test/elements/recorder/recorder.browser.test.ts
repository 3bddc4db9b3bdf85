import '../../../src/define/wa-inbox-recorder.ts';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxRecorderElement } from '../../../src/elements/recorder/inbox-recorder.ts';
import { RECORDING_MAX_MS } from '../../../src/elements/recorder/recording.ts';
import type { AttachedFile, AttachmentView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { type FakeMicrophone, type FakeMicrophoneOptions, fakeMicrophone } from './fake-microphone.ts';

let microphone: FakeMicrophone;
let store: FakeStore;

async function show(options: FakeMicrophoneOptions = {}): Promise<InboxRecorderElement> {
  microphone = fakeMicrophone(options);
  return mount(
    html`<wa-inbox-recorder conversation-id="c1" .recordingPorts=${microphone.ports}></wa-inbox-recorder>`,
    store,
  );
}

const words = (element: Element) => inside(element, '.panel').innerText.replace(/\s+/g, ' ');
const step = (element: Element) => inside(element, '.panel').className.replace('panel', '').trim();

async function until(element: Element, wanted: string): Promise<void> {
  while (step(element) !== wanted) await settled();
}

/** Waits until so much is recorded, tenths of a second. */
async function heard(element: Element, tenths: number): Promise<void> {
  await until(element, 'recording');
  while (microphone.slices < tenths) await settled();
}

async function press(element: Element, name: string): Promise<void> {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find((one) => (one.ariaLabel ?? one.innerText.trim()) === name);
  if (button === undefined) throw new Error(`no “${name}” in “${words(element)}”`);
  button.focus();
  button.click();
  await settled();
}

function closed(element: Element): () => number {
  let count = 0;
  element.addEventListener('close', () => {
    count += 1;
  });
  return () => count;
}

const attached = () =>
  store.calls.filter(([name]) => name === 'attach').flatMap(([, , files]) => files as readonly AttachedFile[]);
const sent = () => store.calls.filter(([name]) => name === 'sendFiles');
const isLetGo = () => microphone.streams.every((stream) => stream.getTracks().every((t) => t.readyState === 'ended'));

describe('<wa-inbox-recorder>', () => {
  // Sound runs on pages that somebody has used.
  before(() => sendKeys({ press: 'a' }));
  beforeEach(() => {
    store = new FakeStore();
  });
  afterEach(() => {
    unmount();
    microphone.close();
  });

  it('passes the accessibility audit while it asks, records, rests, has something and has nothing', async () => {
    await audit(await show({ wait: new Promise(() => {}) }));
    const element = await show();
    await heard(element, 3);
    await press(element, 'Pause');
    await audit(element);
    await press(element, 'Go on recording');
    await audit(element);
    await press(element, 'Listen');
    await until(element, 'ready');
    await audit(element);
    await audit(await show({ refusal: new DOMException('no', 'NotAllowedError') }));
  });

  it('begins at once, lets the recording be heard, then sends it as a voice message', async () => {
    const element = await show();
    const closes = closed(element);
    await heard(element, 6);
    expect(words(element)).to.match(/Recording .*0:0[01]/);
    await press(element, 'Listen');
    await until(element, 'ready');
    expect(attached()).to.deep.equal([]);
    await press(element, 'Play');
    while (Number(inside<HTMLInputElement>(element, 'input[type="range"]').value) === 0) await settled();
    await press(element, 'Send voice message');
    const [file] = attached();
    expect(file?.name).to.equal('');
    expect(file?.file.type).to.equal('audio/ogg; codecs=opus');
    expect(file?.facts?.voice).to.equal(true);
    expect(file?.facts?.durationMs).to.be.within(300, 5000);
    expect(file?.facts?.waveform).to.have.length(64);
    expect(sent()).to.deep.equal([['sendFiles', 'c1', '', {}]]);
    expect([closes(), isLetGo()]).to.deep.equal([1, true]);
  });

  it('sends without being heard when that is wanted', async () => {
    const element = await show();
    const closes = closed(element);
    await heard(element, 4);
    await press(element, 'Send voice message');
    while (closes() === 0) await settled();
    expect(attached()).to.have.length(1);
    expect(sent()).to.have.length(1);
  });

  it('joins other files instead of sending them along, and says so', async () => {
    const waiting = { id: 'f1' } as AttachmentView;
    store.attachments('c1').set([waiting]);
    const element = await show();
    await heard(element, 4);
    await press(element, 'Listen');
    await until(element, 'ready');
    await press(element, 'Add to the files');
    expect(attached()).to.have.length(1);
    expect(sent()).to.deep.equal([]);
  });

  it('answers the message the draft quotes, unless words do', async () => {
    for (const text of ['', 'typed']) {
      store.draft('c1').set({ text, mode: 'reply', quotedMessageId: 'm7' });
      const element = await show();
      const closes = closed(element);
      await heard(element, 4);
      await press(element, 'Send voice message');
      while (closes() === 0) await settled();
      microphone.close();
    }
    expect(sent().map(([, , , options]) => options)).to.deep.equal([{ quotedMessageId: 'm7' }, {}]);
  });

  it('lets the host keep it from going, and does not lose it', async () => {
    const element = await show();
    const asked: unknown[] = [];
    element.addEventListener('wa-inbox-send', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    await heard(element, 4);
    await press(element, 'Send voice message');
    expect(asked).to.deep.equal([{ conversationId: 'c1', text: '', mode: 'reply', quotedMessageId: null }]);
    expect(step(element)).to.equal('recording');
    expect(attached()).to.deep.equal([]);
  });

  it('throws away only what is discarded', async () => {
    const element = await show();
    const closes = closed(element);
    await heard(element, 12);
    await press(element, 'Discard');
    expect([closes(), isLetGo(), attached()]).to.deep.equal([1, true, []]);
  });

  for (const way of ['by Escape', 'by leaving the page'] as const) {
    it(`keeps what was recorded with the files of the draft when it is left ${way}`, async () => {
      const element = await show();
      const closes = closed(element);
      await heard(element, 13);
      if (way === 'by Escape') {
        element.focusFirst();
        element.shadowRoot?.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
        );
        expect(closes()).to.equal(1);
      } else element.remove();
      while (attached().length === 0) await settled();
      expect(sent()).to.deep.equal([]);
      expect(isLetGo()).to.equal(true);
    });
  }

  it('keeps nothing of a slip of the hand', async () => {
    const element = await show();
    await until(element, 'recording');
    element.remove();
    await settled();
    expect([attached(), isLetGo()]).to.deep.equal([[], true]);
  });

  it('has the browser ask before the page goes with a recording in it', async () => {
    const element = await show();
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await heard(element, 3);
    expect(asks()).to.equal(true);
    await press(element, 'Discard');
    expect(asks()).to.equal(false);
  });

  it('shows what it has, and why it ended, when the microphone goes away', async () => {
    const element = await show();
    await heard(element, 6);
    microphone.unplug();
    await until(element, 'ready');
    expect(words(element)).to.contain('The microphone went away.');
    await press(element, 'Send voice message');
    expect(attached()).to.have.length(1);
  });

  it('ends when it is as long as it may be, and says so', async () => {
    const element = await show();
    await heard(element, 3);
    microphone.skip(RECORDING_MAX_MS);
    await until(element, 'ready');
    expect(words(element)).to.contain('It cannot be longer');
  });

  it('says that it went on while the tab was in the background', async () => {
    const element = await show();
    await until(element, 'recording');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    await settled();
    expect(words(element)).to.contain('while this tab was in the background');
    expect(step(element)).to.equal('recording');
  });

  it('says how to allow the microphone, and asks again', async () => {
    const element = await show({ refusal: new DOMException('no', 'NotAllowedError') });
    await until(element, 'failed');
    expect(words(element)).to.contain('beside the browser’s address');
    await press(element, 'Try again');
    await until(element, 'failed');
    expect(microphone.asked).to.equal(2);
    const closes = closed(element);
    await press(element, 'Close');
    expect(closes()).to.equal(1);
  });

  it('says so where the browser cannot record', async () => {
    microphone = fakeMicrophone();
    const element = await mount<InboxRecorderElement>(
      html`<wa-inbox-recorder conversation-id="c1" .recordingPorts=${null}></wa-inbox-recorder>`,
      store,
    );
    expect(words(element)).to.contain('attach the file');
  });

  it('keeps the keyboard while its buttons change', async () => {
    const element = await show();
    await heard(element, 4);
    element.focusFirst();
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Send voice message');
    await press(element, 'Pause');
    expect(element.shadowRoot?.activeElement).to.not.equal(null);
    await press(element, 'Listen');
    await until(element, 'ready');
    await settled();
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Send voice message');
  });
});
