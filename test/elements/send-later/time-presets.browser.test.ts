import { expect } from 'chai';
import { dayAndTimeOf, momentOf } from '../../../src/elements/send-later/day-and-time.ts';
import { timePresets } from '../../../src/elements/send-later/time-presets.ts';
import { whenText } from '../../../src/elements/send-later/when-text.ts';
import { NOW } from '../fake-views.ts';

/** March 2026: the 10th is a Tuesday. */
const march = (day: number, hour = 0, minute = 0, second = 0) => new Date(2026, 2, day, hour, minute, second).getTime();
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the times offered for later', () => {
  for (const [title, now, expected] of [
    [
      'are an hour on, this evening, tomorrow morning and Monday morning',
      NOW,
      [march(10, 15, 30), march(10, 18), march(11, 9), march(16, 9)],
    ],
    ['leave out what has passed', march(10, 18), [march(10, 19), march(11, 9), march(16, 9)]],
    ['say Monday once when it is tomorrow', march(15, 20), [march(15, 21), march(16, 9)]],
    ['mean the next Monday on a Monday', march(9, 19), [march(9, 20), march(10, 9), march(16, 9)]],
    ['say an hour on once when it is the evening', march(10, 17), [march(10, 18), march(11, 9), march(16, 9)]],
    [
      'are full minutes, never less than an hour on',
      march(10, 19, 0, 1),
      [march(10, 20, 1), march(11, 9), march(16, 9)],
    ],
    ['go on past midnight', march(10, 23, 30), [march(11, 0, 30), march(11, 9), march(16, 9)]],
  ] as const) {
    it(title, () => {
      expect(timePresets(now).map(({ at }) => at)).to.deep.equal(expected);
    });
  }

  it('are said as one speaks', () => {
    expect(timePresets(NOW).map(({ words }) => plain(words))).to.deep.equal([
      'In 1 hour',
      'Today at 6:00 PM',
      'Tomorrow at 9:00 AM',
      'Monday at 9:00 AM',
    ]);
  });
});

describe('a moment in words', () => {
  for (const [at, words] of [
    [march(10, 18), 'today at 6:00 PM'],
    [march(11, 9), 'tomorrow at 9:00 AM'],
    [march(9, 9), 'yesterday at 9:00 AM'],
    [march(16, 9), 'Monday at 9:00 AM'],
    [march(17, 9), 'Tue, March 17 at 9:00 AM'],
    [new Date(2027, 0, 4, 9).getTime(), 'Mon, January 4, 2027 at 9:00 AM'],
  ] as const) {
    it(`is “${words}”`, () => expect(plain(whenText(at, NOW))).to.equal(words));
  }
});

describe('a moment in fields', () => {
  it('comes back as it went in, to the minute', () => {
    expect(dayAndTimeOf(march(11, 9, 5))).to.deep.equal({ day: '2026-03-11', time: '09:05' });
    expect(momentOf(dayAndTimeOf(march(11, 9, 5, 40)))).to.equal(march(11, 9, 5));
  });

  for (const fields of [
    { day: '', time: '09:00' },
    { day: '2026-03-11', time: '' },
    { day: '2026-13-45', time: '09:00' },
  ]) {
    it(`is none with ${JSON.stringify(fields)}`, () => expect(momentOf(fields)).to.equal(null));
  }
});
