import { expect } from 'chai';
import { InboxError } from '../../../src/domain/index.ts';
import { BUILDER_KINDS } from '../../../src/elements/composer-kit/tool-choices.ts';
import { FakeStore } from '../fake-store.ts';
import { conversationView, message } from '../fake-views.ts';
import { audit, inside, settled, unmount } from '../mount.ts';
import { click, field, fill, ID, press, send, sent, show, words } from './show-builder.ts';

describe('<wa-inbox-builder>', () => {
  afterEach(unmount);

  for (const kind of BUILDER_KINDS) {
    it(`passes the accessibility audit, empty and refused (${kind})`, async () => {
      const { element } = await show(kind);
      await audit(element);
      await click(element, '[part="send"]');
      await audit(element);
    });
  }

  it('names a field by its label alone and says apart that it may stay empty', async () => {
    const { element } = await show('contacts');
    const optional = inside<HTMLInputElement>(element, '[aria-required="false"]');
    expect([...(optional.labels ?? [])].map(({ textContent }) => textContent)).not.to.include('optional');
    const ids = optional.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => element.shadowRoot?.getElementById(id)?.textContent)).to.include('optional');
  });

  it('counts what is typed and says at once when it is too long', async () => {
    const { element } = await show('buttons');
    await fill(element, { body: 'When?', 'button.answer-1': 'x'.repeat(21) });
    expect(words(element, '.item .count')).to.equal('21/20');
    expect(words(element, '.item .problem')).to.equal('This takes 20 characters at most.');
    expect(send(element).getAttribute('aria-disabled')).to.equal('true');
    expect(send(element).title).to.equal('Check first: Button 1');
  });

  it('does not send what a listener prevents', async () => {
    const shown = await show('location');
    const { element } = shown;
    element.addEventListener('wa-inbox-content', (event) => event.preventDefault());
    await fill(element, { latitude: '1', longitude: '2' });
    await click(element, '[part="send"]');
    expect(sent(shown)).to.deep.equal([]);
    expect(shown.closed()).to.equal(0);
  });

  it('does not send once the window closed, and says so', async () => {
    const shown = await show('location');
    const { element, store } = shown;
    await fill(element, { latitude: '1', longitude: '2' });
    expect(words(element, '.why')).to.equal('');
    store.conversation(ID).set(conversationView({ replyLock: 'window-closed' }));
    await settled();
    await click(element, '[part="send"]');
    expect(words(element, '.why')).to.equal('The 24-hour window is closed.');
    expect(sent(shown)).to.deep.equal([]);
  });

  it('says when the backend cannot send the kind, and when there is no conversation', async () => {
    const { element, store } = await show('list', new FakeStore());
    expect(words(element, '.why')).to.equal('This kind of message cannot be sent here.');
    const error = new InboxError('no-access', '');
    store.conversation(ID).set(conversationView({ conversation: null, load: { state: 'failed', error } }));
    await settled();
    expect(words(element, '.why')).to.equal('You have no access to this channel.');
  });

  it('keeps what was typed until it is sent, per conversation and kind', async () => {
    const first = await show('link');
    await fill(first.element, { body: 'Your order', title: 'Track it', url: 'https://example.com' });
    await press(field(first.element, 'url'), 'Escape');
    expect(first.closed()).to.equal(1);
    const again = await show('link', first.store);
    expect(field(again.element, 'body').value).to.equal('Your order');
    again.element.conversationId = 'conversation-2';
    await settled();
    expect(field(again.element, 'body').value).to.equal('');
    again.element.conversationId = ID;
    await settled();
    await click(again.element, '[part="send"]');
    const last = await show('link', first.store);
    expect(field(last.element, 'body').value).to.equal('');
    const stranger = await show('link');
    expect(field(stranger.element, 'body').value).to.equal('');
  });

  it('keeps all of what is filled in at once', async () => {
    const { element } = await show('location');
    void fill(element, { latitude: '1' });
    void fill(element, { longitude: '2' });
    await settled();
    expect([field(element, 'latitude').value, field(element, 'longitude').value]).to.deep.equal(['1', '2']);
  });

  for (const [what, delivery, back] of [
    ['brings the form back when its message is taken back', 'stored', 'Your order'],
    ['forgets the form once its message went', 'queued', ''],
  ] as const) {
    it(what, async () => {
      const { element, store } = await show('link');
      await fill(element, { body: 'Your order', title: 'Track it', url: 'https://example.com' });
      await click(element, '[part="send"]');
      const timeline = store.timeline(ID);
      const before = timeline.current;
      timeline.set({ ...before, messages: [message({ id: 'message-new', delivery: 'held' })] });
      timeline.set({ ...before, messages: [message({ id: 'message-new', delivery })] });
      timeline.set({ ...before, messages: [] });
      const again = await show('link', store);
      expect(field(again.element, 'body').value).to.equal(back);
    });
  }

  it('tells the id of what it sent', async () => {
    const { element } = await show('location');
    const ids: unknown[] = [];
    element.addEventListener('sent', (event) => ids.push((event as CustomEvent).detail));
    await fill(element, { latitude: '1', longitude: '2' });
    await click(element, '[part="send"]');
    expect(ids).to.deep.equal(['message-new']);
  });

  it('fits into 300 px', async () => {
    for (const kind of BUILDER_KINDS) {
      const { element } = await show(kind);
      element.style.inlineSize = '300px';
      await settled();
      const box = inside(element, '.sides');
      expect(box.scrollWidth, kind).to.be.at.most(box.clientWidth);
    }
  });
});
