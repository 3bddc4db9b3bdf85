import '../../../src/define/wa-inbox-conversation.ts';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxConversationElement } from '../../../src/elements/conversation/inbox-conversation.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import { conversation, outbound } from '../../store/rig/build.ts';
import { fail, texts } from '../../store/rig/outbox-rig.ts';
import { createRig, type Rig } from '../../store/rig/rig.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const HOUR = 3_600_000;

/** The rig lets promises run by turns of Node's loop; a browser has the like of it. */
function turnsOfTheLoop(): () => void {
  const before = globalThis.setImmediate;
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port2.onmessage = () => waiting.shift()?.();
  globalThis.setImmediate = ((callback: () => void) => {
    waiting.push(callback);
    port1.postMessage(null);
  }) as unknown as typeof setImmediate;
  return () => {
    port1.close();
    globalThis.setImmediate = before;
  };
}

describe('messages that wait for a word from a person', () => {
  let giveBack: () => void;
  let rig: Rig;
  before(() => {
    giveBack = turnsOfTheLoop();
  });
  beforeEach(() => {
    rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
  });
  afterEach(unmount);
  after(() => giveBack());

  async function open() {
    const store = rig.open();
    const panel = await mount<InboxConversationElement>(
      html`<wa-inbox-conversation conversation-id="c1"></wa-inbox-conversation>`,
      store,
    );
    panel.style.blockSize = '500px';
    await rig.clock.advance(1_000);
    await settled();
    const pass = async (ms: number) => {
      await rig.clock.advance(ms);
      await settled();
      await settled();
    };
    return { store, panel, pass };
  }

  /** A message written without a network that came back more than an hour later. */
  async function written() {
    const { store, panel, pass } = await open();
    let offline = true;
    rig.backend.beforeSubmit = async () => {
      if (offline) throw fail('offline');
    };
    await store.sendText('c1', 'The parcel is here until six');
    await pass(HOUR + 1_000);
    rig.backend.submitted.length = 0;
    offline = false;
    store.reconnect();
    await pass(60_000);
    return { store, panel, pass, row: () => last(panel) };
  }

  const last = (panel: Element) => {
    const rows = inside(panel, 'wa-inbox-timeline').shadowRoot?.querySelectorAll<InboxMessageElement>(
      'wa-inbox-message',
    );
    const row = rows?.[rows.length - 1];
    if (row === undefined) throw new Error('no message');
    return row;
  };
  const trouble = (row: Element) => row.shadowRoot?.querySelector('.trouble')?.textContent?.replace(/\s+/g, ' ').trim();
  const button = (row: Element, words: string) => {
    const all = [...(row.shadowRoot?.querySelectorAll<HTMLButtonElement>('.trouble button') ?? [])];
    const found = all.find(({ textContent }) => textContent?.includes(words));
    if (found === undefined) throw new Error(`no button ${words}`);
    return found;
  };

  it('written more than an hour ago ask in their bubble, and nothing goes before', async () => {
    const { store, panel, pass, row } = await written();
    expect(trouble(row())).to.match(/^Written a while ago and not sent yet\. Send it now\?.*Send now.*Discard/);
    await pass(HOUR);
    expect(texts(rig)).to.deep.equal([]);
    expect(trouble(row())).to.contain('Send it now?');
    await audit(panel);
    await store.close();
  });

  it('go once, by keyboard, when a person says so', async () => {
    const { store, pass, row } = await written();
    button(row(), 'Send now').focus();
    await sendKeys({ press: 'Enter' });
    await pass(1_000);
    expect(texts(rig)).to.deep.equal(['The parcel is here until six']);
    expect(trouble(row())).to.equal(undefined);
    await pass(60_000);
    expect(texts(rig)).to.have.length(1);
    await store.close();
  });

  it('are gone, by keyboard, when a person discards them', async () => {
    const { store, panel, pass, row } = await written();
    button(row(), 'Discard').focus();
    await sendKeys({ press: 'Enter' });
    await pass(60_000);
    // A try may have arrived although its answer did not: the backend is told as well.
    expect(texts(rig)).to.deep.equal(['message.discard']);
    expect(panel.shadowRoot?.querySelector('wa-inbox-message')).to.equal(null);
    expect(store.timeline('c1').current.messages).to.have.length(0);
    await store.close();
  });

  it('whose outcome is unknown are left alone for five minutes, then ask; a retry is a new attempt', async () => {
    const at = rig.clock.now();
    const attempt = { id: 'a1', wamid: null, delivery: 'unknown', times: { unknown: at }, error: null } as const;
    rig.backend.seed('message', outbound('m1', 'c1', 1, { attempts: [attempt] }));
    const { store, panel, pass } = await open();
    expect(trouble(last(panel))).to.equal('Checking whether it was sent…');
    await pass(4 * 60_000);
    expect(trouble(last(panel))).to.equal('Checking whether it was sent…');
    await pass(2 * 60_000);
    expect(trouble(last(panel))).to.match(
      /^WhatsApp has not confirmed it\. Sending again may deliver it twice\..*Send again/,
    );
    expect(rig.backend.submitted).to.deep.equal([]);
    button(last(panel), 'Send again').focus();
    await sendKeys({ press: 'Enter' });
    await pass(1_000);
    expect(rig.backend.submitted.map(({ type }) => type)).to.deep.equal(['message.retry']);
    await store.close();
  });
});
