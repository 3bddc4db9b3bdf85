import { expect } from 'chai';
import { createOpenCache } from '../../src/cache/index.ts';
import { browserPorts } from '../../src/store/browser-ports.ts';
import { createInboxStore, type InboxStore } from '../../src/store/index.ts';
import type { AttachmentView } from '../../src/store/views.ts';
import { conversation } from './rig/build.ts';
import { FakeBackend } from './rig/fake-backend.ts';
import { ManualClock } from './rig/manual-clock.ts';

let count = 0;

/** Pages of one browser, on its own storage and locks. */
function browser() {
  count += 1;
  const endpoint = `kept-files-${performance.timeOrigin}-${count}`;
  const backend = new FakeBackend(new ManualClock());
  backend.seed('conversation', conversation('c1'));
  const uploads: string[] = [];
  const open = (): InboxStore => {
    const upload = async (file: Blob) => {
      uploads.push(await file.text());
      return { uploadId: `file-${uploads.length}` };
    };
    const adapter = { ...backend.adapter(), upload };
    const ports = browserPorts({ adapter, openCache: createOpenCache(), endpoint, account: async () => 'me' });
    return createInboxStore(ports);
  };
  return { uploads, open };
}

function shows(store: InboxStore, holds: (files: readonly AttachmentView[]) => boolean): Promise<void> {
  const source = store.attachments('c1');
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(source.current)) return;
      stop();
      resolve();
    };
    const stop = source.subscribe(look);
    look();
  });
}

const isReady = (files: readonly AttachmentView[]) => files.length > 0 && files.every(({ state }) => state === 'ready');

describe('the files of drafts in a browser', () => {
  it('come back after a reload with their bytes and captions, in one page only', async () => {
    const { uploads, open } = browser();
    const first = open();
    const [id = ''] = first.attach('c1', [{ file: new Blob(['our bike'], { type: 'text/plain' }), name: 'bike.txt' }]);
    await shows(first, isReady);
    // Storage is open once there is a session.
    while (first.session.current.load.state !== 'ready') await new Promise((resolve) => setTimeout(resolve));
    first.setCaption(id, 'ours');
    await first.close();

    const second = open();
    await shows(second, isReady);
    const [file] = second.attachments('c1').current;
    expect([file?.name, file?.caption, file?.mime]).to.deep.equal(['bike.txt', 'ours', 'text/plain']);
    expect(await file?.file.text()).to.equal('our bike');
    expect(uploads).to.deep.equal(['our bike']);

    const beside = open();
    beside.attach('c1', [{ file: new Blob(['other'], { type: 'text/plain' }), name: 'other.txt' }]);
    await shows(beside, isReady);
    expect(beside.attachments('c1').current.map(({ name }) => name)).to.deep.equal(['other.txt']);
    await beside.close();
    await second.signOut();

    const last = open();
    last.attach('c1', [{ file: new Blob(['last'], { type: 'text/plain' }), name: 'last.txt' }]);
    await shows(last, isReady);
    expect(last.attachments('c1').current.map(({ name }) => name)).to.deep.equal(['last.txt']);
    await last.signOut();
  });
});
