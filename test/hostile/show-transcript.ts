import { fillPage } from '../../src/elements/transcript/print-transcript.ts';
import { NOW } from '../elements/fake-views.ts';
import { hostileEntry } from './hostile-entry.ts';
import { danger, escapes } from './look-around.ts';

/** Writes every string into the pages of a transcript as they are printed. */
export async function showTranscript(
  strings: readonly string[],
  note: (sink: string, text: string, found: readonly string[]) => void,
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('no page');
  const head = { conversationId: 'c', customer: strings[0] ?? '', channel: strings[0] ?? '', madeAt: NOW };
  fillPage(page, head, strings.map(hostileEntry));
  note('transcript', 'all', danger(page.body));
  for (const [index, article] of [...page.querySelectorAll('article')].entries())
    note('transcript', strings[index] ?? '', escapes(article));
  frame.remove();
}
