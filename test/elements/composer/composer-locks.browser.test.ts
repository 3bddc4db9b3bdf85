import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import type { ReplyLock } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { channel, conversation, conversationView, HOUR, MINUTE, NOW } from '../fake-views.ts';
import { inside, settled, unmount } from '../mount.ts';
import { calls, enter, field, ID, locked, mode, show, type, words } from './show-composer.ts';

describe('<wa-inbox-composer>', () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
  });
  afterEach(unmount);

  describe('notes', () => {
    it('cannot be mistaken for replies: another ground, another button, a sentence', async () => {
      const element = await show(store);
      const before = getComputedStyle(inside(element, '.box')).backgroundColor;
      mode(element, 'Note').click();
      await settled();
      expect(getComputedStyle(inside(element, '.box')).backgroundColor).not.to.equal(before);
      expect(inside(element, '.send').textContent?.trim()).to.equal('Add note');
      expect(words(element)).to.include('Only your team sees this');
    });

    it('go to the team, and the next text is a note as well', async () => {
      const element = await show(store);
      mode(element, 'Note').click();
      await type(element, 'Offer free shipping');
      enter(element);
      await settled();
      expect(calls(store, 'addNote')).to.deep.equal([[ID, 'Offer free shipping']]);
      expect(calls(store, 'send')).to.deep.equal([]);
      expect(mode(element, 'Note').ariaChecked).to.equal('true');
    });

    it('are chosen with the arrow keys too', async () => {
      const element = await show(store);
      mode(element, 'Reply').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      await settled();
      expect(element.shadowRoot?.activeElement).to.equal(mode(element, 'Note'));
    });
  });

  describe('locks', () => {
    const locks: readonly (readonly [ReplyLock, RegExp, readonly string[]])[] = [
      [
        'window-closed',
        /^.*The 24-hour window closed at .*\. Only a template can go now\./,
        ['Choose a template', 'Write a note'],
      ],
      ['role-cannot-reply', /Your role on this channel is Viewer/, ['Write a note']],
      ['no-access', /You have no access to this channel/, []],
      ['channel-disconnected', new RegExp(`${channel.name} is disconnected`), ['Write a note']],
      ['contact-unreachable', /WhatsApp gives no address for this contact/, ['Write a note']],
    ];
    for (const [lock, reason, exits] of locks) {
      it(`says why and offers ${exits.join(' and ') || 'no way that is not there'} for ${lock}`, async () => {
        const element = await show(locked(lock));
        expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
        expect(words(element)).to.match(reason);
        const offered = [...(element.shadowRoot?.querySelectorAll('.exits button') ?? [])].map((one) =>
          one.textContent?.trim(),
        );
        expect(offered).to.deep.equal(exits);
      });
    }

    it('says that a window never opened', async () => {
      expect(words(await show(locked('window-closed', null)))).to.include('The customer has not written yet');
    });

    it('closes while typing, keeps the draft, and opens again', async () => {
      const element = await show(store);
      await type(element, 'Almost done');
      store
        .conversation(ID)
        .set(conversationView({ replyLock: 'window-closed', conversation: { ...conversation, windowClosesAt: NOW } }));
      await settled();
      expect(words(element)).to.include('Your draft is kept.');
      store.conversation(ID).set(conversationView());
      await settled();
      expect(field(element).value).to.equal('Almost done');
    });

    it('says that the customer opens the window once a template went out', async () => {
      const after = { ...conversation, windowClosesAt: NOW - HOUR, templateSentAt: NOW - MINUTE };
      store.conversation(ID).set(conversationView({ replyLock: 'window-closed', conversation: after }));
      expect(words(await show(store))).to.include('You can reply freely once the customer writes.');
    });

    it('asks the host for a template, and says plainly when there is no picker', async () => {
      const element = await show(locked('window-closed'));
      inside<HTMLButtonElement>(element, '.exits button').click();
      await settled();
      expect(words(element)).to.include('This page has no template picker.');
      const handled = await show(locked('window-closed'));
      handled.addEventListener('wa-inbox-template-request', (event) => event.preventDefault());
      inside<HTMLButtonElement>(handled, '.exits button').click();
      await settled();
      expect(words(handled)).not.to.include('This page has no template picker.');
    });

    it('lets a viewer write a note', async () => {
      const viewer = locked('role-cannot-reply');
      const element = await show(viewer);
      inside<HTMLButtonElement>(element, '.exits button').click();
      await settled();
      expect(element.shadowRoot?.activeElement).to.equal(field(element));
    });

    it('is none in the seconds in which only the server can tell', async () => {
      const closing = locked('too-close', NOW + 2000);
      const element = await show(closing);
      await type(element, 'In time?');
      expect(words(element)).to.include('the server decides');
      enter(element);
      expect(calls(closing, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'In time?' }, {}]]);
    });
  });

  describe('hints', () => {
    const limit = 4096;
    for (const [length, hint] of [
      [limit - 201, 'Enter sends'],
      [limit - 200, '200 characters left'],
      [limit - 1, '1 character left'],
      [limit, '0 characters left'],
      [limit + 1, '1 character too many'],
    ] as const) {
      it(`says "${hint}" at ${length} characters`, async () => {
        const element = await show(store);
        await type(element, 'x'.repeat(length));
        expect(inside(element, '.hints').textContent).to.include(hint);
        expect(inside(element, '.send').ariaDisabled).to.equal(String(length > limit));
      });
    }

    it('says where words go without a network, and without storage', async () => {
      const element = await show(store);
      store.status.set({
        ...store.status.current,
        connection: { state: 'offline' },
        cache: { mode: 'memory', reason: 'quota' },
      });
      await settled();
      expect(inside(element, '.hints').textContent).to.include('It goes when you are back online');
      expect(inside(element, '.hints').textContent).to.include('Unsent words last only as long as this page');
    });

    it('warns when the window is about to close', async () => {
      store.conversation(ID).set(conversationView({ conversation: { ...conversation, windowClosesAt: NOW + HOUR } }));
      const element = await show(store);
      expect(inside(element, 'wa-inbox-reply-window').matches(':state(closing)')).to.equal(true);
    });
  });
});
