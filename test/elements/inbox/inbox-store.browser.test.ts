import '../../../src/define/wa-inbox.ts';
import '../../../src/define/conversation-panes.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxElement } from '../../../src/elements/inbox/inbox.ts';
import { installStoreFactory, type StoreOptions } from '../../../src/elements/inbox/store-factory.ts';
import { FakeStore } from '../fake-store.ts';
import { channel, list, rows } from '../fake-views.ts';
import { mount, settled, unmount } from '../mount.ts';
import { everything, show } from './show-inbox.ts';

describe('<wa-inbox>', () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
    store.channels.set([channel, { ...channel, id: 'channel-2', name: 'Sales' }]);
    store.conversations(everything).set(list({ rows: rows(30) }));
  });
  afterEach(unmount);

  describe('and its store', () => {
    let made: { readonly options: StoreOptions; readonly store: FakeStore }[];
    beforeEach(() => {
      made = [];
      installStoreFactory((options) => {
        const fake = new FakeStore();
        made.push({ options, store: fake });
        return fake;
      });
    });

    it('is made once for an endpoint, with the token of the moment', async () => {
      const element = await mount<InboxElement>(html`<wa-inbox endpoint="/inbox"></wa-inbox>`);
      element.getToken = ({ refresh }) => `token-${refresh}`;
      await settled();
      expect(made.map(({ options }) => options.endpoint)).to.deep.equal(['/inbox']);
      expect(await made[0]?.options.getToken({ refresh: true })).to.equal('token-true');
    });

    it('survives a move in the page and is closed when the inbox leaves it', async () => {
      const element = await mount<InboxElement>(html`<wa-inbox endpoint="/inbox"></wa-inbox>`);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await settled();
      expect(made[0]?.store.calls).to.deep.equal([]);
      element.remove();
      place.remove();
      await settled();
      expect(made[0]?.store.calls).to.deep.equal([['close']]);
      expect(made[0]?.store.status.subscribers).to.equal(0);
    });

    it('is made again when the inbox comes back, and replaced when the endpoint changes', async () => {
      const element = await mount<InboxElement>(html`<wa-inbox endpoint="/inbox"></wa-inbox>`);
      const parent = element.parentElement;
      element.remove();
      await settled();
      parent?.append(element);
      await settled();
      element.endpoint = '/other';
      await settled();
      expect(made.map(({ options }) => options.endpoint)).to.deep.equal(['/inbox', '/inbox', '/other']);
      expect(made.map((one) => one.store.calls.length)).to.deep.equal([1, 1, 0]);
    });

    it('is left alone when it was given', async () => {
      const element = await show(store);
      element.remove();
      await settled();
      expect(store.calls).to.deep.equal([]);
      expect(made).to.deep.equal([]);
    });
  });
});
