import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import type { Role } from '../../../src/domain/index.ts';
import type { InboxTagsElement } from '../../../src/elements/conversation/inbox-tags.ts';
import { colleague, contact, conversation } from '../fake-views.ts';
import { inside, settled, unmount } from '../mount.ts';
import { calls, ID, itemText, menuItems, sheet, show, storeWith } from './show-conversation.ts';

describe('<wa-inbox-conversation>', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });
  afterEach(unmount);

  describe('header', () => {
    it('says who it is, how to reach them and through which channel', async () => {
      const element = await show(storeWith({ contact: { ...contact, phone: null } }));
      expect(inside(element, 'h2').textContent).to.equal('Giulia Rossi');
      expect(inside(element, '.sub').textContent?.replace(/\s+/g, ' ')).to.include('@giulia.rossi');
      expect(inside(element, '.sub').textContent).to.include('Support');
    });

    it('offers nothing the backend cannot do', async () => {
      const beacon = { ...conversation, needsReply: true, tags: ['vip'] };
      const all = await show(storeWith({ conversation: beacon }));
      const poor = await show(storeWith({ conversation: beacon, commands: ['message.send'] }));
      const offers = ['.assignee', '.status', '.resolve', '.beacon button'];
      const found = (element: Element) => offers.filter((one) => element.shadowRoot?.querySelector(one));
      expect(found(all)).to.deep.equal(offers);
      expect(found(poor)).to.deep.equal([]);
      const tags = (element: Element) => element.shadowRoot?.querySelector('wa-inbox-tags')?.editable;
      expect([tags(all), tags(poor)]).to.deep.equal([true, false]);
    });

    it('says what colleagues do', async () => {
      const element = await show(
        storeWith({
          presence: [
            { id: 'a', name: 'Ole', doing: 'viewing' },
            { id: 'b', name: 'Mia', doing: 'typing' },
          ],
        }),
      );
      expect(inside(element, '.presence').textContent).to.equal('Mia is typing');
    });

    const crowds: readonly (readonly [readonly string[], string])[] = [
      [['Ole'], 'Ole is looking'],
      [['Ole', 'Mia'], 'Ole and Mia are looking'],
      [['Ole', 'Mia', 'Ada'], 'Ole and others are looking'],
    ];
    for (const [names, words] of crowds) {
      it(`says “${words}”`, async () => {
        const presence = names.map((name) => ({ id: name, name, doing: 'viewing' as const }));
        const element = await show(storeWith({ presence }));
        expect(inside(element, '.presence').textContent).to.equal(words);
      });
    }

    it('assigns from its menu, announced first', async () => {
      const store = storeWith();
      const element = await show(store);
      const seen: unknown[] = [];
      element.addEventListener('wa-inbox-assign', (event) => seen.push(event.detail));
      const items = menuItems(element, 'assignee');
      expect(items.map(itemText)).to.deep.equal(['Me', 'Nobody', 'Aino Virtanen']);
      items[2]?.click();
      expect(seen).to.deep.equal([{ conversationId: ID, assigneeId: colleague.id }]);
      expect(calls(store, 'assign')).to.deep.equal([[ID, colleague.id]]);
    });

    it('lets the host stop assigning and moving', async () => {
      const store = storeWith();
      const element = await show(store);
      element.addEventListener('wa-inbox-assign', (event) => event.preventDefault());
      element.addEventListener('wa-inbox-status', (event) => event.preventDefault());
      menuItems(element, 'assignee')[0]?.click();
      inside<HTMLButtonElement>(element, '.resolve').click();
      expect([...calls(store, 'assign'), ...calls(store, 'setStatus')]).to.deep.equal([]);
    });

    it('moves between the queues', async () => {
      const store = storeWith();
      const element = await show(store);
      menuItems(element, 'status')[1]?.click();
      inside<HTMLButtonElement>(element, '.resolve').click();
      expect(calls(store, 'setStatus')).to.deep.equal([
        [ID, 'pending'],
        [ID, 'resolved'],
      ]);
    });

    for (const [role, assignable, requeue] of [
      ['viewer', false, false],
      ['contributor', true, true],
      ['supervisor', true, true],
    ] as const satisfies readonly (readonly [Role, boolean, boolean])[]) {
      it(`lets a ${role} ${assignable ? 'assign' : 'not assign, and says why'}`, async () => {
        const view = { role, conversation: { ...conversation, status: 'pending' as const } };
        const element = await show(storeWith(view));
        expect(inside(element, '.assignee').ariaDisabled).to.equal(String(!assignable));
        expect(menuItems(element, 'status')[0]?.ariaDisabled).to.equal(String(!requeue));
      });
    }

    it('puts the beacon out', async () => {
      const store = storeWith();
      inside<HTMLButtonElement>(await show(store), '.beacon button').click();
      expect(calls(store, 'dismissReply')).to.deep.equal([[ID]]);
    });

    it('adds and removes tags', async () => {
      const store = storeWith();
      const element = await show(store);
      const tags = inside<InboxTagsElement>(element, 'wa-inbox-tags');
      inside<HTMLButtonElement>(tags, '.remove').click();
      inside<HTMLButtonElement>(tags, '.add').click();
      await settled();
      const input = inside<HTMLInputElement>(tags, 'input');
      input.value = '  late   delivery ';
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      expect(calls(store, 'removeTag')).to.deep.equal([[ID, 'order']]);
      expect(calls(store, 'addTag')).to.deep.equal([[ID, 'late delivery']]);
    });
  });
});
