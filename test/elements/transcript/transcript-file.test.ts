import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TranscriptEntry } from '../../../src/domain/index.ts';
import { transcriptCsv, transcriptJson } from '../../../src/elements/transcript/transcript-file.ts';

const AT = Date.UTC(2026, 10, 21, 8, 30);

function entry(over: Partial<TranscriptEntry> = {}): TranscriptEntry {
  return {
    id: 'm1',
    at: AT,
    by: 'customer',
    name: 'Ciro',
    kind: 'text',
    internal: false,
    text: 'Ciao',
    fileName: null,
    delivery: null,
    times: {},
    error: null,
    earlier: [],
    revokedAt: null,
    reactions: [],
    ...over,
  };
}

/** Reads a table back by RFC 4180. */
function cells(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const text = csv.replace(/^\u{FEFF}/u, '');
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    assert.ok(match, `no cell at ${pattern.lastIndex}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table', () => {
  it('says when, who, what and how far it came', () => {
    const [head, row] = cells(
      transcriptCsv([
        entry({
          by: 'agent',
          name: 'Ada',
          delivery: 'read',
          times: { sent: AT, read: AT + 60_000 },
          reactions: ['👍'],
        }),
      ]),
    );
    const byName = Object.fromEntries((head ?? []).map((name, column) => [name, row?.[column]]));
    assert.deepEqual(
      [byName['time'], byName['from'], byName['name'], byName['status'], byName['sent'], byName['delivered']],
      ['2026-11-21T08:30:00.000Z', 'agent', 'Ada', 'read', '2026-11-21T08:30:00.000Z', ''],
    );
    assert.deepEqual([byName['read'], byName['reactions']], ['2026-11-21T08:31:00.000Z', '👍']);
  });

  it('calls a note a note', () => {
    assert.equal(cells(transcriptCsv([entry({ by: 'agent', internal: true, kind: 'note' })]))[1]?.[1], 'note');
  });

  for (const text of ['=1+1', '+39 333', '-2', '@SUM(A1)', '\tx']) {
    it(`lets no spreadsheet take ${JSON.stringify(text)} for a formula`, () => {
      assert.equal(cells(transcriptCsv([entry({ text })]))[1]?.[4], `'${text}`);
    });
  }

  it('leaves alone what only looks like one', () => {
    for (const text of ['1 + 1 = 2', 'a-b', 'anna@example.com', '8–9, - 10', "it's"])
      assert.equal(cells(transcriptCsv([entry({ text })]))[1]?.[4], text);
  });

  it('keeps every text as it is otherwise, whatever is in it', () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[=+\-@\t\r;\n＝＋－＠]/.test(text));
    fc.assert(
      fc.property(texts, texts, (text, name) => {
        const row = cells(transcriptCsv([entry({ text, name })]))[1];
        assert.deepEqual([row?.[2], row?.[4]], [name, text]);
      }),
    );
  });
});

describe('the JSON', () => {
  it('holds the head once and every message with its times in UTC', () => {
    const head = { conversationId: 'cv', customer: 'Ciro', channel: 'Support', madeAt: AT };
    const json: unknown = JSON.parse(transcriptJson(head, [entry({ times: { sent: AT }, revokedAt: AT })]));
    const at = '2026-11-21T08:30:00.000Z';
    const { at: _at, ...rest } = entry();
    assert.deepEqual(json, {
      ...head,
      madeAt: at,
      messages: [{ ...rest, at, times: { sent: at }, revokedAt: at }],
    });
  });
});
