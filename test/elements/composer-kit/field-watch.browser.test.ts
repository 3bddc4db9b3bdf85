import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { CannedReply } from '../../../src/domain/index.ts';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, capabilities, conversation, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const HELLO: CannedReply = {
  ...{ id: 'r1', rev: 1, name: 'hello', text: 'Hello {{contact.first_name}}', files: [], owner: { kind: 'workspace' } },
};

async function show(): Promise<{ readonly element: InboxComposerElement; readonly store: FakeStore }> {
  const store = new FakeStore();
  const known = { ...capabilities, features: ['canned-replies'] } as const;
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...session(), capabilities: known } });
  store.canned.set({ load: { state: 'ready', stale: false }, replies: [HELLO], agent, teams: [] });
  const element = await mount<InboxComposerElement>(
    html`<wa-inbox-composer conversation-id=${conversation.id}></wa-inbox-composer>`,
    store,
  );
  while (element.shadowRoot?.querySelector('wa-inbox-suggestions')?.shadowRoot == null) await settled();
  return { element, store };
}

const field = (element: Element) => inside<HTMLTextAreaElement>(element, 'textarea');
const options = (element: Element) => [
  ...(inside(element, 'wa-inbox-suggestions').shadowRoot?.querySelectorAll('.option') ?? []),
];

async function write(element: Element, text: string, caret = text.length): Promise<void> {
  field(element).value = text;
  field(element).setSelectionRange(caret, caret);
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

async function press(element: Element, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  field(element).dispatchEvent(event);
  await settled();
  return event;
}

describe('suggestions in the composer', () => {
  afterEach(unmount);

  it('pass the accessibility audit', async () => {
    const { element } = await show();
    await write(element, '/');
    await audit(element);
  });

  it('come where the caret stands and take Enter before the message goes', async () => {
    const { element, store } = await show();
    field(element).focus();
    await write(element, '/he tomorrow', 3);
    expect(options(element).length).to.equal(2);
    expect((await press(element, 'Enter')).defaultPrevented).to.equal(true);
    expect(field(element).value).to.equal('Hello Giulia tomorrow');
    expect(field(element).selectionStart).to.equal('Hello Giulia'.length);
    expect(store.calls.some(([name]) => name === 'send')).to.equal(false);
    expect(options(element).length).to.equal(0);
    await press(element, 'Enter');
    expect(store.calls.some(([name]) => name === 'send')).to.equal(true);
  });

  it('keep a reply from going whose variables stand open', async () => {
    const { element, store } = await show();
    await write(element, 'Your order {{order.id}}');
    await press(element, 'Enter');
    expect(store.calls.some(([name]) => name === 'send')).to.equal(false);
  });

  it('leave Escape and arrows to others while there are none', async () => {
    const { element } = await show();
    await write(element, 'Hello');
    expect((await press(element, 'ArrowDown')).defaultPrevented).to.equal(false);
  });

  it('lead to the dialog of canned replies', async () => {
    const { element } = await show();
    await write(element, '/');
    await press(element, 'ArrowUp');
    await press(element, 'Enter');
    while (element.shadowRoot?.querySelector('wa-inbox-canned-replies')?.shadowRoot == null) await settled();
    await settled();
    const dialog = inside<HTMLDialogElement>(inside(element, 'wa-inbox-canned-replies'), 'dialog');
    expect([dialog.open, field(element).value]).to.deep.equal([true, '']);
  });
});
