import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPhone, judgePhone, otherDigitsOf, PHONE_DIGITS_MAX, PHONE_DIGITS_MIN } from '../../src/domain/index.ts';

const read = (text: string): string => {
  const verdict = judgePhone(text);
  return 'phone' in verdict ? verdict.phone : verdict.problem;
};

const TYPED: readonly (readonly [typed: string, read: string])[] = [
  ['+39 02 1234 5678', '+390212345678'],
  ['+1 (202) 555-0139', '+12025550139'],
  ['+33.1.23/45‑67–89', '+33123456789'],
  ['0049 30 901820', '+4930901820'],
  ['\u202A+390212345678\u202C', '+390212345678'],
  ['\u200E+39 02\u00a01234\u20095678', '+390212345678'],
  ['+٩٦٦ ٥٠١٢٣٤٥٦٧', '+966501234567'],
  ['+۹۸۹۱۲۳۴۵۶۷۸۹', '+989123456789'],
  ['＋８１３１２３４５６７８', '+81312345678'],
  ['+5511912345678', '+5511912345678'],
  ['+551112345678', '+551112345678'],
  ['', 'empty'],
  [' + ', 'empty'],
  ['02 1234 5678', 'no-country'],
  ['393331234567', 'no-country'],
  ['+0212345678', 'no-country'],
  ['+39 333 CALL', 'letters'],
  ['39+333', 'letters'],
  ['++39333123456', 'letters'],
  ['+39 333', 'too-short'],
  [`+${'1'.repeat(PHONE_DIGITS_MIN - 1)}`, 'too-short'],
  [`+${'1'.repeat(PHONE_DIGITS_MIN)}`, '+1111111'],
  [`+${'1'.repeat(PHONE_DIGITS_MAX)}`, `+${'1'.repeat(PHONE_DIGITS_MAX)}`],
  [`+${'1'.repeat(PHONE_DIGITS_MAX + 1)}`, 'too-long'],
];

describe('a phone number', () => {
  for (const [typed, result] of TYPED)
    it(`typed as "${typed}" reads ${result}`, () => assert.equal(read(typed), result));

  it('that was read reads the same again, and is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[1-9][0-9]{6,14}$/), (junk, digits) => {
        assert.equal(read(`+${digits}`), `+${digits}`);
        const verdict = judgePhone(junk);
        assert.ok(!('phone' in verdict) || isPhone(verdict.phone));
      }),
    );
  });

  it('has other digits in three countries, and is written back by them', () => {
    const twice = ['+5531987654321', '+525512345678', '+5491123456789'];
    assert.deepEqual(twice.map(otherDigitsOf), ['+553187654321', '+5215512345678', '+541123456789']);
    for (const phone of twice) assert.equal(otherDigitsOf(otherDigitsOf(phone) ?? ''), phone);
    // A fixed line and a mobile with the same end are two lines.
    assert.deepEqual(['+551123456789', '+393331112222', '+12025550139'].map(otherDigitsOf), [null, null, null]);
  });

  it('as people type it is none yet', () => {
    for (const text of ['+39 02 1234 5678', '00390212345678', '390212345678', '']) assert.equal(isPhone(text), false);
  });
});
