import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import type { AttachmentView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, conversationView, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const waiting: AttachmentView = {
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
};

/** A composer with files waiting in two conversations, whose uploads end when they are told to. */
async function show() {
  const store = new FakeStore();
  const able = { ...capabilities, media: true, outgoingKinds: ['text', 'document'] } as const;
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...session(), capabilities: able } });
  const arrive = new Map<string, () => void>();
  store.sendFiles = (conversationId: unknown) =>
    new Promise((resolve) => arrive.set(String(conversationId), () => resolve([`file of ${conversationId}`])));
  for (const id of ['one', 'two']) {
    store.conversation(id).set(conversationView());
    store.attachments(id).set([waiting]);
  }
  const element = await mount<InboxComposerElement>(
    html`<wa-inbox-composer conversation-id="one"></wa-inbox-composer>`,
    store,
  );
  while (element.shadowRoot?.querySelector('wa-inbox-composer-tools')?.shadowRoot == null) await settled();
  const open = async (id: string) => {
    element.conversationId = id;
    await settled();
  };
  const send = async () => {
    inside(element, '.send').click();
    await settled();
  };
  const why = () => inside(element, '.send').title;
  const ends = async (id: string) => {
    arrive.get(id)?.();
    await settled();
  };
  return { element, open, send, why, ends };
}

const ON_ITS_WAY = 'It goes as soon as the files have arrived';

describe('files on their way', () => {
  afterEach(unmount);

  it('pass the accessibility audit', async () => {
    const { element, send } = await show();
    await send();
    await audit(element);
  });

  it('hold up the conversation they go to and no other', async () => {
    const { open, send, why } = await show();
    await send();
    expect(why()).to.equal(ON_ITS_WAY);
    await open('two');
    expect(why()).to.equal('');
    await open('one');
    expect(why()).to.equal(ON_ITS_WAY);
  });

  it('are told of in each conversation until its own have arrived', async () => {
    const { open, send, why, ends } = await show();
    await send();
    await open('two');
    await send();
    await ends('two');
    expect(why()).to.equal('');
    await open('one');
    expect(why()).to.equal(ON_ITS_WAY);
    await ends('one');
    expect(why()).to.equal('');
  });
});
