import '../../src/define/wa-inbox.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { overText } from '../../src/elements/composer/composer-hints.ts';
import type { InboxElement } from '../../src/elements/inbox/inbox.ts';
import { getInboxLocale, type InboxLocale, setInboxLocale } from '../../src/elements/internal/localize.ts';
import type { InboxListItemElement } from '../../src/elements/parts/inbox-list-item.ts';
import { FakeStore } from '../elements/fake-store.ts';
import { list, NOW, row } from '../elements/fake-views.ts';
import { inside, mount, settled, unmount } from '../elements/mount.ts';

/** Words that stand on the first screen: the tab, a queue, the beacon of a row, its unread count as it is read out. */
const screens: Readonly<Record<InboxLocale, readonly [tab: string, queue: string, beacon: string, unread: string]>> = {
  en: ['Chats', 'Pending', 'Needs reply', '3 unread'],
  it: ['Chat', 'In sospeso', 'Da rispondere', '3 non letti'],
  fr: ['Discussions', 'En attente', 'Réponse attendue', '3 non lus'],
  fi: ['Chatit', 'Odottaa', 'Vaatii vastauksen', '3 lukematonta'],
  cs: ['Chaty', 'Čekající', 'K\u00a0zodpovězení', '3 nepřečtené'],
  de: ['Chats', 'Ausstehend', 'Antwort nötig', '3 ungelesen'],
  es: ['Chats', 'Pendiente', 'Por responder', '3 no leídos'],
  'pt-BR': ['Chats', 'Pendente', 'A responder', '3 não lidas'],
  ar: ['الدردشات', 'معلّقة', 'بحاجة إلى رد', '3 رسائل غير مقروءة'],
};

/** Everything an element shows and reads out, nested elements included. */
function textOf(root: ParentNode): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof Element) text += textOf(node.shadowRoot ?? node);
    else if (node instanceof Text) text += node.data;
  }
  return text;
}

async function shows(element: InboxElement, locale: InboxLocale): Promise<void> {
  element.locale = locale;
  await element.updateComplete;
  // Joins the switch the element began.
  await setInboxLocale(locale);
  await settled();
}

describe('the languages of the inbox', () => {
  afterEach(async () => {
    unmount();
    await setInboxLocale('en');
  });

  it('change on a mounted inbox, words and direction, and back', async () => {
    const store = new FakeStore();
    store.conversations({ filter: {} }).set(list({ rows: [row({ unread: 3, needsReply: true })] }));
    const element = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
    element.style.inlineSize = '1200px';
    element.style.blockSize = '600px';
    await settled();
    for (const locale of [...Object.keys(screens), 'en'] as InboxLocale[]) {
      await shows(element, locale);
      expect(getInboxLocale()).to.equal(locale);
      const text = textOf(element.shadowRoot as ShadowRoot);
      for (const words of screens[locale]) expect(text, locale).to.contain(words);
      const frame = inside(element, '.frame');
      expect(frame.lang, locale).to.equal(locale);
      const direction = locale === 'ar' ? 'rtl' : 'ltr';
      expect(getComputedStyle(frame).direction, locale).to.equal(direction);
      expect(getComputedStyle(inside(element, 'wa-inbox-list')).direction, locale).to.equal(direction);
    }
  });

  it('put the list on the right in Arabic', async () => {
    const element = await mount<InboxElement>(html`<wa-inbox .store=${new FakeStore()}></wa-inbox>`);
    element.style.inlineSize = '1200px';
    element.style.blockSize = '600px';
    const middle = () => {
      const [all, part] = [element, inside(element, '.list')].map((one) => one.getBoundingClientRect());
      return part && all ? (part.left + part.right) / 2 - (all.left + all.right) / 2 : 0;
    };
    await shows(element, 'it');
    expect(middle()).to.be.lessThan(0);
    await shows(element, 'ar');
    expect(middle()).to.be.greaterThan(0);
  });

  const counts: Readonly<Record<string, readonly [count: number, over: string][]>> = {
    cs: [
      [0, '0 znaků navíc'],
      [1, '1 znak navíc'],
      [2, '2 znaky navíc'],
      [3, '3 znaky navíc'],
      [5, '5 znaků navíc'],
      [11, '11 znaků navíc'],
      [100, '100 znaků navíc'],
    ],
    ar: [
      [0, 'لا أحرف زائدة'],
      [1, 'حرف واحد زائد'],
      [2, 'حرفان زائدان'],
      [3, '3 أحرف زائدة'],
      [5, '5 أحرف زائدة'],
      [11, '11 حرفًا زائدًا'],
      [100, '100 حرف زائد'],
    ],
  };
  for (const [locale, forms] of Object.entries(counts)) {
    it(`count as ${locale} does`, async () => {
      await setInboxLocale(locale);
      expect(forms.map(([count]) => [count, overText(count)])).to.deep.equal(forms);
    });
  }

  const unread: Readonly<Record<string, readonly [count: number, words: string][]>> = {
    cs: [
      [1, '1 nepřečtená'],
      [2, '2 nepřečtené'],
      [5, '5 nepřečtených'],
    ],
    ar: [
      [1, 'رسالة غير مقروءة'],
      [2, 'رسالتان غير مقروءتان'],
      [5, '5 رسائل غير مقروءة'],
      [11, '11 رسالة غير مقروءة'],
      [100, '100 رسالة غير مقروءة'],
    ],
  };
  for (const [locale, forms] of Object.entries(unread)) {
    it(`count a row’s unread messages as ${locale} does`, async () => {
      await setInboxLocale(locale);
      const item = await mount<InboxListItemElement>(html`<wa-inbox-list-item .now=${NOW}></wa-inbox-list-item>`);
      for (const [count, words] of forms) {
        item.row = row({ unread: count });
        await item.updateComplete;
        expect(inside(item, '[part=count] + .visually-hidden').textContent).to.equal(words);
      }
    });
  }
});
