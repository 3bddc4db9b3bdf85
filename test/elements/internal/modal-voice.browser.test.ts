import '../../../src/define/wa-inbox-message-info.ts';
import '../../../src/define/wa-inbox-provider.ts';
import { expect } from 'chai';
import { html, LitElement } from 'lit';
import type { BaseElement } from '../../../src/elements/internal/base-element.ts';
import { ModalVoice } from '../../../src/elements/internal/modal-voice.ts';
import { consumeAnnouncer } from '../../../src/elements/internal/store-context.ts';
import { FakeStore } from '../fake-store.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

class ModalProbeElement extends LitElement {
  static override properties = { words: {} };
  readonly announcer = consumeAnnouncer(this);
  declare words: string;

  constructor() {
    super();
    this.words = 'one';
    new ModalVoice(this);
  }

  get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override render() {
    return html`<dialog aria-label="A box">${this.words}<button>Close</button></dialog>`;
  }
}
customElements.define('wa-inbox-modal-probe', ModalProbeElement);

const said: string[] = [];

/** A dialog inside an inbox, whose voice is written down by where it speaks from. */
async function show(): Promise<ModalProbeElement> {
  const probe = await mount<ModalProbeElement & BaseElement>(
    html`<wa-inbox-modal-probe></wa-inbox-modal-probe>`,
    new FakeStore(),
  );
  const provider = probe.parentElement as HTMLElement;
  for (const [where, root] of [
    ['inbox', provider],
    ['dialog', probe],
  ] as const) {
    Object.defineProperty(inside(root, '[role="status"]'), 'ariaNotify', {
      value: (text: string) => said.push(`${where}: ${text}`),
    });
  }
  return probe;
}

describe('the voice of an inbox while a modal dialog is open', () => {
  afterEach(unmount);
  beforeEach(() => {
    said.length = 0;
  });

  it('speaks from inside the dialog, and from the inbox before and after', async () => {
    const probe = await show();
    const say = (text: string) => probe.announcer.value?.announce(text);
    say('before');
    probe.dialog?.showModal();
    say('meanwhile');
    probe.dialog?.close();
    say('after');
    expect(said).to.deep.equal(['inbox: before', 'dialog: meanwhile', 'inbox: after']);
  });

  it('keeps its place when the dialog is drawn again, and leaves with it', async () => {
    const probe = await show();
    const { announcer } = probe;
    probe.dialog?.showModal();
    probe.words = 'two';
    await settled();
    expect(probe.dialog?.querySelectorAll('[role="status"]').length).to.equal(1);
    announcer.value?.announce('drawn again');
    const voice = announcer.value;
    probe.remove();
    voice?.announce('gone');
    expect(said).to.deep.equal(['dialog: drawn again', 'inbox: gone']);
  });

  it('passes the accessibility audit in a dialog of ours', async () => {
    const element = await mount<BaseElement>(
      html`<wa-inbox-message-info conversation-id="c" message-id="m"></wa-inbox-message-info>`,
      new FakeStore(),
    );
    expect(inside(element, 'dialog > [role="status"]').textContent).to.equal('');
    await audit(element);
  });
});
