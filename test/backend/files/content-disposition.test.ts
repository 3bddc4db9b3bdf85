import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contentDisposition } from '../../../src/backend/files/content-disposition.ts';

const disposition = (name: string | null) => contentDisposition('attachment', name, 'file.bin');

/** The name a browser saves under: the full one where there is one (RFC 6266 §4.3). */
function savedAs(header: string): string {
  const [, full] = /filename\*=UTF-8''(\S*)$/.exec(header) ?? [];
  return full === undefined ? (/filename="([^"]*)"/.exec(header)?.[1] ?? '') : decodeURIComponent(full);
}

describe('the name a file is saved under', () => {
  const rows: readonly (readonly [string, string | null, string])[] = [
    ['is the one it came with', 'Offer 2026.pdf', 'Offer 2026.pdf'],
    ['is another one where there is none', null, 'file.bin'],
    ['keeps what is not ASCII', 'Größe – قائمة 📎.pdf', 'Größe – قائمة 📎.pdf'],
    ['has no folder', '../../etc/passwd', 'passwd'],
    ['has no folder of Windows', 'C:\\Windows\\system.ini', 'system.ini'],
    ['ends no header', 'a"; filename="b.exe\r\nSet-Cookie: x=1', 'a_; filename=_b.exe Set-Cookie_ x=1'],
    ['hides no ending', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['is not hidden', '...htaccess', 'htaccess'],
    ['is no stream', 'a.txt::$DATA', 'a.txt__$DATA'],
    ['is no device', 'nul.txt', '_nul.txt'],
    ['does not end in dots and blanks', 'a.exe. . ', 'a.exe'],
    ['is not only dots', '..', 'file.bin'],
    ['is not empty', ' \u0000 ', 'file.bin'],
    ['has no half letters', 'a\uD83D.pdf', 'a_.pdf'],
    ['keeps what means something in an address', "50% (a'b)*.pdf", "50% (a'b)_.pdf"],
    ['keeps its ending when it is cut', `${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(116)}.pdf`],
  ];
  for (const [fact, name, saved] of rows) {
    it(fact, () => assert.equal(savedAs(disposition(name)), saved));
  }

  it('is told once where it is plain, else in ASCII as well', () => {
    assert.equal(disposition('a b.pdf'), 'attachment; filename="a b.pdf"');
    assert.equal(
      contentDisposition('inline', "Größe 'x'.png", 'file'),
      `inline; filename="Gr__e 'x'.png"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%27x%27.png`,
    );
  });

  it('makes a header every client reads, whatever it was', () => {
    const pieces = fc.constantFrom(
      '"',
      '\\',
      '/',
      '\r\n',
      ';',
      '%',
      "'",
      '*',
      '.',
      ' ',
      '\u202E',
      '\uDC00',
      '📎',
      'é',
      'con',
    );
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(names, (name) => {
        const header = disposition(name);
        assert.match(
          header,
          /^attachment; filename="[ !#$&-[\]-~]+"(?:; filename\*=UTF-8''(?:[\w!#$&+.^`|~-]|%[\dA-F]{2})+)?$/,
        );
        assert.equal(new Headers({ 'content-disposition': header }).get('content-disposition'), header);
        const saved = savedAs(header);
        assert.ok(!/[/\\\p{Cc}]|^\.|[. ]$/u.test(saved), saved);
        assert.ok(Array.from(saved).length <= 121);
      }),
    );
  });
});
