import { expect } from 'chai';
import { html } from 'lit';
import { Announcer } from '../../../src/elements/internal/announcer.ts';
import { BaseElement } from '../../../src/elements/internal/base-element.ts';
import { defineElement } from '../../../src/elements/internal/define-element.ts';
import { emit } from '../../../src/elements/internal/emit.ts';
import {
  getInboxLocale,
  INBOX_LOCALES,
  setInboxLocale,
  switchLocale,
} from '../../../src/elements/internal/localize.ts';
import { consumeAnnouncer, consumeStore } from '../../../src/elements/internal/store-context.ts';
import { InboxProviderElement } from '../../../src/elements/provider/inbox-provider.ts';
import { FakeStore } from '../fake-store.ts';
import { mount, settled, unmount } from '../mount.ts';

class ConsumerProbeElement extends BaseElement {
  readonly store = consumeStore(this);
  readonly announcer = consumeAnnouncer(this);
  override render() {
    return html`${this.store.value === undefined ? 'none' : 'store'} ${getInboxLocale()}`;
  }
}
customElements.define('wa-inbox-consumer-probe', ConsumerProbeElement);

async function warningsDuring(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (text: string) => heard.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('the foundation of the elements', () => {
  afterEach(async () => {
    unmount();
    await setInboxLocale('en');
  });

  it('gives panels the store of the nearest provider, and the next one when it changes', async () => {
    const [first, second] = [new FakeStore(), new FakeStore()];
    const probe = await mount<ConsumerProbeElement>(html`<wa-inbox-consumer-probe></wa-inbox-consumer-probe>`, first);
    expect(probe.store.value).to.equal(first);
    (probe.parentElement as InboxProviderElement).store = second;
    await settled();
    expect(probe.store.value).to.equal(second);
  });

  it('finds a provider that upgrades after its panels, with the store it was given before', async () => {
    class LateProviderElement extends InboxProviderElement {}
    const store = new FakeStore();
    const holder = await mount(
      html`<div><wa-inbox-late-provider><wa-inbox-consumer-probe></wa-inbox-consumer-probe></wa-inbox-late-provider></div>`,
    );
    const provider = holder.firstElementChild as InboxProviderElement;
    const probe = provider.firstElementChild as ConsumerProbeElement;
    provider.store = store;
    expect(probe.shadowRoot?.textContent).to.contain('none');
    customElements.define('wa-inbox-late-provider', LateProviderElement);
    await settled();
    expect(probe.store.value).to.equal(store);
    expect(probe.shadowRoot?.textContent).to.contain('store');
  });

  it('speaks with one voice', async () => {
    const region = document.createElement('div');
    Object.defineProperty(region, 'ariaNotify', { value: undefined });
    const announcer = new Announcer(() => region);
    announcer.announce('Offline');
    expect(region.textContent).to.equal('Offline');
    announcer.announce('Offline');
    expect(region.textContent).to.equal('Offline\u00A0');
    announcer.announce('');
    expect(region.textContent).to.equal('Offline\u00A0');
  });

  it('speaks from where it was lent a place, the last one first, and from its own again after that', () => {
    const place = () => Object.defineProperty(document.createElement('div'), 'ariaNotify', { value: undefined });
    const [own, first, second] = [place(), place(), place()];
    const announcer = new Announcer(() => own);
    let isOpen = true;
    announcer.lend(() => first);
    const giveBack = announcer.lend(() => (isOpen ? second : null));
    announcer.announce('One');
    isOpen = false;
    announcer.announce('Two');
    giveBack();
    expect([own.textContent, first.textContent, second.textContent]).to.deep.equal(['', 'Two', 'One']);
  });

  it('asks the browser to speak where it can', () => {
    const region = document.createElement('div');
    const heard: string[] = [];
    Object.defineProperty(region, 'ariaNotify', { value: (text: string) => heard.push(text) });
    new Announcer(() => region).announce('Online');
    expect(heard).to.deep.equal(['Online']);
    expect(region.textContent).to.equal('');
  });

  it('hands the voice to panels', async () => {
    const probe = await mount<ConsumerProbeElement>(
      html`<wa-inbox-consumer-probe></wa-inbox-consumer-probe>`,
      new FakeStore(),
    );
    expect(probe.announcer.value).to.be.instanceOf(Announcer);
  });

  it('leaves a tag to the copy that was first, and says so once', async () => {
    class FirstElement extends HTMLElement {}
    class SecondElement extends HTMLElement {}
    class ThirdElement extends HTMLElement {}
    const heard = await warningsDuring(() => {
      defineElement('wa-inbox-twice', FirstElement);
      defineElement('wa-inbox-twice', FirstElement);
      defineElement('wa-inbox-twice', SecondElement);
      defineElement('wa-inbox-twice', ThirdElement);
    });
    expect(customElements.get('wa-inbox-twice')).to.equal(FirstElement);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^\[wa-inbox\] .*another copy/);
  });

  it('announces acts that may be prevented and news that may not', () => {
    const element = document.createElement('div');
    element.addEventListener('wa-inbox-open', (event) => event.preventDefault());
    element.addEventListener('wa-inbox-sent', (event) => event.preventDefault());
    expect(emit(element, 'wa-inbox-open', { conversationId: 'c' })).to.equal(false);
    expect(emit(element, 'wa-inbox-sent', { conversationId: 'c', messageId: 'm' })).to.equal(true);
  });

  for (const locale of INBOX_LOCALES) {
    it(`loads ${locale} and draws every element again`, async () => {
      const probe = await mount(html`<wa-inbox-consumer-probe></wa-inbox-consumer-probe>`);
      expect(await setInboxLocale(locale)).to.equal(locale);
      await settled();
      expect(probe.shadowRoot?.textContent).to.contain(locale);
    });
  }

  it('keeps the language shown when another cannot be loaded', async () => {
    const asked: string[] = [];
    const runtime = {
      getLocale: () => 'fi',
      setLocale: async (locale: string) => {
        asked.push(locale);
        if (locale === 'ar') throw new Error('no network');
      },
    };
    const heard = await warningsDuring(() => switchLocale(runtime, 'ar'));
    expect(asked).to.deep.equal(['ar', 'fi']);
    expect(heard[0]).to.match(/Could not load the language ar; fi stays/);
  });
});
