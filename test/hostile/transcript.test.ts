import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transcriptCsv, transcriptJson } from '../../src/elements/transcript/transcript-file.ts';
import { NOW } from '../elements/fake-views.ts';
import { hostileCorpus } from './corpus.ts';
import { hostileEntry } from './hostile-entry.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|'/C calc'!A0", '＝1+1', '＋1', '－1', '＠x'];
const BEFORE = [
  '',
  ' ',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\t',
  '\r',
  '\n',
  'x\n',
  'x\r',
  'x;',
  'x\t',
  'x,',
  'x;"',
  'x\n ',
  '"',
];
const attacks = BEFORE.flatMap((before) => FORMULAS.map((formula) => `${before}${formula}`));

/** What a spreadsheet reads when it takes this letter to part the cells, as those do whose decimals have a comma. */
function cells(csv: string, part: string): string[] {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv.charAt(at);
    if (quoted && letter === '"' && csv.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (quoted) {
      if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === part || letter === '\n' || letter === '\r') {
      found.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...found, cell];
}

const isFormula = (cell: string) => /^[\s\p{Cf}\p{Cc}"]*[=+\-@＝＋－＠]/u.test(cell);

describe('hostile words in a transcript', () => {
  it('are no formulas in the table, whatever parts its cells', () => {
    for (const bad of [...attacks, ...hostileCorpus(7, 500)]) {
      const csv = transcriptCsv([hostileEntry(bad), hostileEntry(bad)]);
      for (const part of [',', ';', '\t'])
        assert.deepEqual(cells(csv, part).filter(isFormula), [], `${JSON.stringify(bad)} parted by ${part}`);
    }
  });

  it('come back whole from the data', () => {
    const all = hostileCorpus(7, 500);
    const head = { conversationId: 'c', customer: all[0] ?? '', channel: 'x', madeAt: NOW };
    const { messages } = JSON.parse(transcriptJson(head, all.map(hostileEntry)));
    assert.deepEqual(
      messages.map(({ text }: { readonly text: string }) => text),
      all,
    );
  });
});
