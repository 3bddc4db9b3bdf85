import { expect } from 'chai';
import { ERROR_RULES, type InboxErrorCode, REFUSAL_CODES } from '../../../src/domain/index.ts';
import { errorText } from '../../../src/elements/internal/error-words.ts';
import { hueOf, initials } from '../../../src/elements/internal/initials.ts';
import { safeHref } from '../../../src/elements/internal/links.ts';
import { choiceOfView, EVERYTHING, filterOf, viewOfChoice } from '../../../src/elements/internal/list-choice.ts';
import { localeDirection, matchLocale, setInboxLocale } from '../../../src/elements/internal/localize.ts';
import { formatCount, plural } from '../../../src/elements/internal/plural.ts';
import {
  clockTime,
  dateText,
  dayName,
  durationText,
  fullTime,
  prepareTimes,
  shortTime,
} from '../../../src/elements/internal/time-format.ts';
import { rowForKey } from '../../../src/elements/list/row-keys.ts';
import { HOUR, MINUTE, NOW } from '../fake-views.ts';

const DAY = 24 * HOUR;

describe('words of the elements', () => {
  it('have a sentence for every error code', () => {
    for (const code of Object.keys(ERROR_RULES)) {
      expect(errorText(code as InboxErrorCode), code).to.match(/^[A-Z].*\.$/);
    }
  });

  it('have a sentence of its own for every refusal', () => {
    const sentences = REFUSAL_CODES.map((code) => errorText(code));
    expect(new Set(sentences).size).to.equal(REFUSAL_CODES.length);
    expect(sentences).not.to.include(errorText('internal'));
  });

  const times: readonly [age: number, shown: string][] = [
    [0, 'now'],
    [59_000, 'now'],
    [-5_000, 'now'],
    [MINUTE, '1 min'],
    [59 * MINUTE, '59 min'],
    [HOUR, '1:30 PM'],
    [14 * HOUR, '12:30 AM'],
    [15 * HOUR, 'Mon'],
    [6 * DAY, 'Wed'],
    [7 * DAY, 'Mar 3'],
    [69 * DAY, '12/31/25'],
  ];
  for (const [age, shown] of times) {
    it(`write a moment ${age / MINUTE} minutes ago as "${shown}"`, () => {
      expect(shortTime(NOW - age, NOW).replace(/\u202f/g, ' ')).to.equal(shown);
    });
  }

  const lengths: readonly [ms: number, shown: string][] = [
    [1, '1 min'],
    [MINUTE, '1 min'],
    [MINUTE + 1, '2 min'],
    [2 * HOUR - 1, '1 h'],
    [2 * HOUR, '2 h'],
    [47 * HOUR, '47 h'],
    [50 * HOUR, '2 days'],
  ];
  for (const [ms, shown] of lengths) {
    it(`write ${ms} ms as "${shown}"`, () => expect(durationText(ms)).to.equal(shown));
  }

  it('name days', () => {
    expect([0, DAY, 2 * DAY, 20 * DAY].map((age) => dayName(NOW - age, NOW))).to.deep.equal([
      'Today',
      'Yesterday',
      'Sunday',
      'February 18',
    ]);
  });

  it('write the times of a conversation with what was built while the page was idle', async () => {
    await setInboxLocale('fi');
    const real = Intl.DateTimeFormat;
    try {
      let rounds = 0;
      const waiting: ((deadline: { timeRemaining(): number }) => void)[] = [];
      prepareTimes((work) => waiting.push(work));
      for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
        rounds += 1;
        work({ timeRemaining: () => 0 });
      }
      let built = 0;
      Intl.DateTimeFormat = new Proxy(real, {
        construct: (target, args) => {
          built += 1;
          return Reflect.construct(target, args);
        },
      });
      const ages = [0, DAY, 2 * DAY, 20 * DAY, 400 * DAY];
      for (const write of [clockTime, fullTime, dateText]) write(NOW);
      for (const age of ages) dayName(NOW - age, NOW);
      expect(built).to.equal(0);
      expect(rounds).to.equal(7);
    } finally {
      Intl.DateTimeFormat = real;
      await setInboxLocale('en');
    }
  });

  it('choose the plural form of the language and cap long counts', () => {
    const forms = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => [category, () => category]),
    ) as Parameters<typeof plural>[1];
    expect([plural(1, forms), plural(2, forms)]).to.deep.equal(['one', 'other']);
    expect([formatCount(9_999, 9_999), formatCount(10_000, 9_999)]).to.deep.equal(['9,999', '9,999+']);
  });

  const names: readonly [name: string, letters: string][] = [
    ['Giulia Rossi', 'GR'],
    ['Jean-Luc van den Berg', 'JB'],
    ['zoë', 'Z'],
    ['@sol.y.mar', 'S'],
    ['+420 601 234 567', ''],
    ['محمد عبد', 'م'],
    ['李小龙', '李'],
    ['Жанна Ёлкина', 'ЖЁ'],
    ['', ''],
  ];
  for (const [name, letters] of names) {
    it(`shorten "${name}" to "${letters}"`, () => expect(initials(name)).to.equal(letters));
  }

  it('give the same id the same hue', () => {
    expect(hueOf('contact-1', 12)).to.equal(hueOf('contact-1', 12));
    expect(new Set(Array.from({ length: 200 }, (_, index) => hueOf(`contact-${index}`, 12))).size).to.equal(12);
  });

  const links: readonly [address: string, href: string | null][] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+39333', 'tel:+39333'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    [' \u0001javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['blob:https://example.org/x', null],
    ['/path', null],
    ['', null],
  ];
  for (const [address, href] of links) {
    it(`let ${JSON.stringify(address)} be ${href === null ? 'text' : 'a link'}`, () =>
      expect(safeHref(address)).to.equal(href));
  }

  it('match languages by tag, then by language, else English', () => {
    expect(['it', 'it-CH', 'pt-BR', 'pt', 'pt-PT', 'AR-eg', 'xx', ''].map(matchLocale)).to.deep.equal([
      'it',
      'it',
      'pt-BR',
      'pt-BR',
      'pt-BR',
      'ar',
      'en',
      'en',
    ]);
    expect([localeDirection('ar'), localeDirection('fi')]).to.deep.equal(['rtl', 'ltr']);
  });

  it('name a view for every single choice and back', () => {
    for (const view of ['chats', 'new', 'pending', 'resolved', 'mine', 'unassigned', 'unread', 'needs-reply']) {
      expect(viewOfChoice(choiceOfView(view, EVERYTHING))).to.equal(view);
    }
    expect(viewOfChoice({ ...EVERYTHING, status: 'new', unread: true })).to.equal('chats');
    const kept = { ...EVERYTHING, channelId: 'c', text: 'anna' };
    expect(choiceOfView('reports', { ...kept, unread: true })).to.deep.equal(kept);
  });

  it('turn a choice into a filter', () => {
    expect(filterOf(EVERYTHING, 'a')).to.deep.equal({});
    expect(
      filterOf({ status: 'new', owner: 'mine', unread: true, needsReply: true, channelId: 'c', text: 'anna' }, 'a'),
    ).to.deep.equal({
      channelIds: ['c'],
      status: 'new',
      assigneeId: 'a',
      unread: true,
      needsReply: true,
      text: 'anna',
    });
    expect(filterOf({ ...EVERYTHING, owner: 'unassigned' }, 'a')).to.deep.equal({ assigneeId: null });
  });

  const keys: readonly [key: string, at: number, to: number | null][] = [
    ['ArrowDown', -1, 0],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['PageUp', 15, 5],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['a', 50, null],
  ];
  for (const [key, at, to] of keys) {
    it(`lead ${key} from row ${at} to ${to}`, () => expect(rowForKey(key, at, 100, 10)).to.equal(to));
  }
  it('lead nowhere in an empty list', () => expect(rowForKey('ArrowDown', -1, 0, 10)).to.equal(null));
});
