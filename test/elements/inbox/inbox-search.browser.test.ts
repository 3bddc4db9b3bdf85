import '../../../src/define/wa-inbox.ts';
import '../../../src/define/conversation-panes.ts';
import { expect } from 'chai';
import { FakeStore } from '../fake-store.ts';
import { channel, list, rows, session } from '../fake-views.ts';
import { inside, settled, unmount } from '../mount.ts';
import { everything, show, words } from './show-inbox.ts';

describe('<wa-inbox>', () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
    store.channels.set([channel, { ...channel, id: 'channel-2', name: 'Sales' }]);
    store.conversations(everything).set(list({ rows: rows(30) }));
  });
  afterEach(unmount);

  describe('search', () => {
    const field = (element: Element) => inside<HTMLInputElement>(element, '.search input');
    const filterNow = (element: Element) => inside<HTMLElement & { filter: unknown }>(element, 'wa-inbox-list').filter;

    function press(element: Element, key: string): void {
      field(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }

    it('asks the list for the words at Enter, and for everything again at Escape', async () => {
      const element = await show(store);
      field(element).value = ' anna ';
      press(element, 'Enter');
      await settled();
      expect(filterNow(element)).to.deep.equal({ text: 'anna' });
      press(element, 'Escape');
      await settled();
      expect(filterNow(element)).to.deep.equal({});
      expect(field(element).value).to.equal('');
    });

    it('asks by itself once the typing stops', async () => {
      const element = await show(store);
      field(element).value = 'anna';
      field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(filterNow(element)).to.deep.equal({});
      while (JSON.stringify(filterNow(element)) === '{}') await settled();
      expect(filterNow(element)).to.deep.equal({ text: 'anna' });
    });

    it('stays when another queue is looked at', async () => {
      const element = await show(store);
      field(element).value = 'anna';
      press(element, 'Enter');
      element.view = 'unread';
      await settled();
      expect(filterNow(element)).to.deep.equal({ unread: true, text: 'anna' });
    });

    it('says so when nothing is found', async () => {
      store.conversations({ filter: { text: 'nobody' } }).set(list({ rows: [] }));
      const element = await show(store);
      field(element).value = 'nobody';
      press(element, 'Enter');
      await settled();
      expect(words(element)).to.contain('Nothing found');
    });

    it('is not offered where the backend cannot', async () => {
      const current = session();
      store.session.set({
        load: { state: 'ready', stale: false },
        session: { ...current, capabilities: { ...current.capabilities, filters: ['status'] } },
      });
      const element = await show(store);
      expect(element.shadowRoot?.querySelector('.search') === null).to.equal(true);
    });
  });
});
