import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { Capabilities } from '../../../src/domain/index.ts';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, conversation, conversationView, message, NOW, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;

async function until(what: () => boolean): Promise<void> {
  while (!what()) await settled();
}

/** A composer whose kit has loaded. */
async function show(store: FakeStore, over: Partial<Capabilities> = {}): Promise<InboxComposerElement> {
  const known = {
    ...capabilities,
    media: true,
    outgoingKinds: ['text', 'image', 'document', 'audio', 'location', 'template'],
    features: ['templates'],
    ...over,
  } satisfies Capabilities;
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...session(), capabilities: known } });
  const element = await mount<InboxComposerElement>(
    html`<wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>`,
    store,
  );
  await until(() => element.shadowRoot?.querySelector('wa-inbox-composer-tools')?.shadowRoot != null);
  await settled();
  return element;
}

const tools = (element: Element) => inside(element, 'wa-inbox-composer-tools');
const offered = (element: Element): (string | undefined)[] =>
  [...(tools(element).shadowRoot?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])].map(
    ({ dataset }) => dataset['tool'],
  );
const calls = (store: FakeStore, method: string) =>
  store.calls.filter(([name]) => name === method).map(([, ...args]) => args);

const waiting = {
  id: 'file-1',
  file: new Blob(['%PDF-1.7'], { type: 'application/pdf' }),
  name: 'offer.pdf',
  kind: 'document',
  mime: 'application/pdf',
  bytes: 8,
  caption: '',
  progress: 1,
  state: 'ready',
  code: null,
} as const;

function press(element: Element, key: string): void {
  inside(element, 'textarea').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

async function type(element: Element, text: string): Promise<void> {
  const area = inside<HTMLTextAreaElement>(element, 'textarea');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

function drop(element: Element, type: 'paste' | 'drop', file: File): Event {
  const data = new DataTransfer();
  data.items.add(file);
  const event =
    type === 'paste'
      ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true })
      : new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true, cancelable: true });
  inside(element, 'textarea').dispatchEvent(event);
  return event;
}

describe("the composer's kit", () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
  });
  afterEach(unmount);

  it('has no accessibility violation with its tools', async () => {
    const element = await show(store);
    await audit(element);
    inside<HTMLElement>(tools(element), '.more').click();
    await settled();
    await audit(element);
  });

  describe('what is offered', () => {
    it('is what backend and page can do', async () => {
      const element = await show(store);
      expect(offered(element)).to.include.members(['files', 'emoji', 'template', 'recorder', 'location']);
      expect(offered(element)).not.to.include.members(['buttons']);
    });

    it('holds no files where the backend keeps none', async () => {
      const element = await show(store, { media: false });
      expect(offered(element)).not.to.include.members(['files']);
      expect(offered(element)).not.to.include.members(['recorder']);
    });

    it('is emoji alone in a note', async () => {
      store.draft(ID).set({ text: '', mode: 'note', quotedMessageId: null });
      const element = await show(store);
      expect(offered(element)).to.deep.equal(['emoji']);
    });

    it('is nothing while the window is closed', async () => {
      store.conversation(ID).set(conversationView({ replyLock: 'window-closed' }));
      const element = await mount<InboxComposerElement>(
        html`<wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>`,
        store,
      );
      await settled();
      expect(element.shadowRoot?.querySelector('wa-inbox-composer-tools') === null).to.equal(true);
    });
  });

  describe('files', () => {
    for (const way of ['paste', 'drop'] as const)
      it(`are attached by ${way}`, async () => {
        const element = await show(store);
        const event = drop(element, way, new File(['%PDF-1.7 offer'], 'offer.pdf', { type: 'application/pdf' }));
        expect(event.defaultPrevented).to.equal(true);
        await until(() => calls(store, 'attach').length > 0);
        const [[to, files] = []] = calls(store, 'attach') as [string, { name: string }[]][];
        expect(to).to.equal(ID);
        expect(files?.map(({ name }) => name)).to.deep.equal(['offer.pdf']);
      });

    it('are not taken in a note', async () => {
      store.draft(ID).set({ text: '', mode: 'note', quotedMessageId: null });
      const element = await show(store);
      const event = drop(element, 'paste', new File(['x'], 'x.pdf', { type: 'application/pdf' }));
      expect(event.defaultPrevented).to.equal(false);
    });

    it('go without words', async () => {
      store.attachments(ID).set([waiting]);
      const element = await show(store);
      press(element, 'Enter');
      expect(calls(store, 'sendFiles')).to.deep.equal([[ID, '', {}]]);
      expect(calls(store, 'send')).to.deep.equal([]);
    });

    it('go with the words as the caption of the first', async () => {
      store.attachments(ID).set([waiting]);
      const element = await show(store);
      await type(element, 'Our offer');
      press(element, 'Enter');
      expect(calls(store, 'sendFiles')).to.deep.equal([[ID, 'Our offer', {}]]);
    });

    it('are followed by the words where they take no caption', async () => {
      store.attachments(ID).set([{ ...waiting, kind: 'audio', mime: 'audio/ogg' }]);
      store.sendFiles = async (...args: unknown[]) => {
        store.calls.push(['sendFiles', ...args]);
        return ['message-file'];
      };
      const element = await show(store);
      await type(element, 'Listen');
      press(element, 'Enter');
      await until(() => calls(store, 'send').length > 0);
      expect(calls(store, 'sendFiles')).to.deep.equal([[ID, '', {}]]);
      expect(calls(store, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'Listen' }]]);
    });

    it('leave alone what was written while they were on their way', async () => {
      store.attachments(ID).set([{ ...waiting, kind: 'audio', mime: 'audio/ogg' }]);
      let arrive: (ids: readonly string[]) => void = () => undefined;
      store.sendFiles = () => new Promise((resolve) => (arrive = resolve));
      const element = await show(store);
      await type(element, 'Listen');
      press(element, 'Enter');
      await type(element, 'And one more thing');
      arrive(['message-file']);
      await until(() => calls(store, 'send').length > 0);
      await settled();
      expect(calls(store, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'Listen' }]]);
      expect(store.draft(ID).current.text).to.equal('And one more thing');
    });

    it('are taken back only where they were sent', async () => {
      store.attachments(ID).set([waiting]);
      let arrive: (ids: readonly string[]) => void = () => undefined;
      store.sendFiles = () => new Promise((resolve) => (arrive = resolve));
      const element = await show(store);
      press(element, 'Enter');
      element.conversationId = 'conversation-2';
      await settled();
      store.heldUntil = NOW + 4_500;
      arrive(['message-file']);
      await settled();
      await settled();
      expect(inside(element, 'wa-inbox-undo').shadowRoot?.querySelector('.link') === null).to.equal(true);
    });

    it('keep everything back while one of them cannot go', async () => {
      store.attachments(ID).set([waiting, { ...waiting, id: 'file-2', state: 'too-large', code: 'file-too-large' }]);
      const element = await show(store);
      await type(element, 'Two');
      press(element, 'Enter');
      expect(calls(store, 'sendFiles')).to.deep.equal([]);
      expect(inside(element, '.send').title).to.contain('One file cannot go');
    });
  });

  describe('emoji', () => {
    it('stands where the caret was', async () => {
      const element = await show(store);
      await type(element, 'Hello there');
      inside<HTMLTextAreaElement>(element, 'textarea').setSelectionRange(5, 5);
      inside(tools(element), '[data-tool="emoji"]').click();
      await until(() => element.shadowRoot?.querySelector('wa-inbox-emoji-picker') != null);
      inside(element, 'wa-inbox-emoji-picker').dispatchEvent(new CustomEvent('pick', { detail: { emoji: '👋' } }));
      await settled();
      expect(element.text).to.equal('Hello👋 there');
    });

    it('closes and gives the keyboard back', async () => {
      const element = await show(store);
      inside(tools(element), '[data-tool="emoji"]').click();
      await until(() => element.shadowRoot?.querySelector('wa-inbox-emoji-picker') != null);
      inside(element, 'wa-inbox-emoji-picker').dispatchEvent(new Event('close'));
      await settled();
      expect(element.shadowRoot?.querySelector('wa-inbox-emoji-picker') === null).to.equal(true);
      expect(element.shadowRoot?.activeElement?.localName).to.equal('textarea');
    });
  });

  describe('undo', () => {
    async function sent(): Promise<Element> {
      const element = await show(store);
      store.heldUntil = NOW + 4_500;
      store
        .timeline(ID)
        .set({ ...store.timeline(ID).current, messages: [message({ id: 'message-new', delivery: null })] });
      await type(element, 'Too fast');
      press(element, 'Enter');
      await until(() => (inside(element, 'wa-inbox-undo').shadowRoot?.querySelector('.link') ?? null) !== null);
      return element;
    }

    it('is offered as long as it can be done', async () => {
      const undo = inside(await sent(), 'wa-inbox-undo');
      expect(undo.shadowRoot?.textContent).to.contain('Goes in 5 s');
      store.clock.set(NOW + 4_500);
      await settled();
      expect(undo.shadowRoot?.querySelector('.link') === null).to.equal(true);
    });

    it('takes the message back', async () => {
      const undo = inside(await sent(), 'wa-inbox-undo');
      inside(undo, '.link').click();
      expect(calls(store, 'undo')).to.deep.equal([[ID, 'message-new']]);
    });

    it('stands behind the field, and in the lock where there is none', async () => {
      const element = await sent();
      const order = (other: Element) => inside(element, 'textarea').compareDocumentPosition(other);
      expect(order(inside(element, 'wa-inbox-undo'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      const view = store.conversation(ID).current;
      store.conversation(ID).set({ ...view, replyLock: 'window-closed' });
      await settled();
      const undo = inside(element, 'wa-inbox-undo');
      expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
      expect(undo.shadowRoot?.textContent).to.contain('Goes in 5 s');
    });

    it('is done by Escape in the field, which its label says', async () => {
      const element = await sent();
      const button = inside(inside(element, 'wa-inbox-undo'), '.link');
      expect([button.textContent?.replace(/\s+/g, ' ').trim(), button.getAttribute('aria-keyshortcuts')]).to.deep.equal(
        ['Undo Esc', 'Escape'],
      );
      await type(element, 'The next words');
      press(element, 'Escape');
      await settled();
      expect(calls(store, 'undo')).to.deep.equal([[ID, 'message-new']]);
      expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('The next words');
    });

    it('has no accessibility violation', async () => {
      await audit(await sent());
    });
  });
});
