import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import type { InboxTemplatePickerElement } from '../../../src/elements/template-picker/inbox-template-picker.ts';
import type { SessionView, TemplatesView } from '../../../src/store/views.ts';
import { templateOf } from '../../domain/template/template-samples.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, conversation, conversationView, HOUR, NOW, session } from '../fake-views.ts';
import { inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;
const CLOSED = conversationView({
  replyLock: 'window-closed',
  conversation: { ...conversation, windowClosesAt: NOW - HOUR },
});

const withTemplates = {
  load: { state: 'ready', stale: false },
  session: {
    ...session(),
    capabilities: { ...capabilities, features: ['templates'], outgoingKinds: ['text', 'template'] },
  },
} as const satisfies SessionView;

/** A composer behind a closed window, with a store that knows one template. */
async function show(): Promise<{ readonly element: InboxComposerElement; readonly store: FakeStore }> {
  const list: TemplatesView = {
    load: { state: 'ready', stale: false },
    templates: [templateOf({ id: '7', body: 'We are open.' })],
  };
  const store = new FakeStore();
  store.offered.set(list);
  store.session.set(withTemplates);
  store.conversation(ID).set(CLOSED);
  const element = await mount<InboxComposerElement>(
    html`<wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>`,
    store,
  );
  return { element, store };
}

async function openPicker(element: InboxComposerElement): Promise<InboxTemplatePickerElement> {
  inside<HTMLButtonElement>(element, '.exits .primary').click();
  await customElements.whenDefined('wa-inbox-template-picker');
  await settled();
  return inside<InboxTemplatePickerElement>(element, 'wa-inbox-template-picker');
}

describe('a template from a locked composer', () => {
  afterEach(unmount);

  it('is one click away, with the caret in the search', async () => {
    const { element } = await show();
    const picker = await openPicker(element);
    expect(picker.shadowRoot?.activeElement?.getAttribute('type')).to.equal('search');
  });

  it('has the caret in the search as soon as a slow list is there', async () => {
    const { element, store } = await show();
    const list = store.offered.current;
    store.offered.set({ load: { state: 'loading' }, templates: [] });
    const picker = await openPicker(element);
    expect(picker.shadowRoot?.activeElement).to.equal(null);
    store.offered.set(list);
    await settled();
    expect(picker.shadowRoot?.activeElement?.getAttribute('type')).to.equal('search');
  });

  it('leaves the keyboard alone when somebody went on before the list came', async () => {
    const { element, store } = await show();
    const list = store.offered.current;
    store.offered.set({ load: { state: 'loading' }, templates: [] });
    const picker = await openPicker(element);
    inside(picker, 'header .icon-button').focus();
    store.offered.set(list);
    await settled();
    expect(picker.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Close');
  });

  it('goes to this conversation, and the picker closes', async () => {
    const { element, store } = await show();
    const picker = await openPicker(element);
    inside(picker, '.row').click();
    await settled();
    inside<HTMLButtonElement>(picker, '[part="send"]').click();
    await settled();
    const content = { kind: 'template', templateId: '7', values: { body: {}, buttons: {} } };
    expect(store.calls.filter(([method]) => method === 'send')).to.deep.equal([['send', ID, content]]);
    expect(element.shadowRoot?.querySelector('wa-inbox-template-picker')).to.equal(null);
  });

  it('gives the focus back when the picker is waved off', async () => {
    const { element } = await show();
    const picker = await openPicker(element);
    const search = inside(picker, 'input');
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await settled();
    expect(element.shadowRoot?.querySelector('wa-inbox-template-picker')).to.equal(null);
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Choose a template');
  });

  it('is left to a host that has a picker of its own', async () => {
    const { element } = await show();
    element.addEventListener('wa-inbox-template-request', (event) => event.preventDefault());
    inside<HTMLButtonElement>(element, '.exits .primary').click();
    await settled();
    expect(element.shadowRoot?.querySelector('wa-inbox-template-picker')).to.equal(null);
  });
});
