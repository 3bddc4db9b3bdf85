import { msg } from '@lit/localize';
import { css } from 'lit';
import type { TranscriptEntry } from '../../domain/index.ts';
import { contentWord } from '../internal/content-words.ts';
import { deliveryWord } from '../internal/delivery-words.ts';
import { fullTime } from '../internal/time-format.ts';
import type { TranscriptHead } from './transcript-file.ts';

const page = css`
  body {
    margin: 0;
    font:
      11pt/1.45 system-ui,
      sans-serif;
    color: #000;
  }
  h1 {
    margin: 0 0 2pt;
    font-size: 15pt;
  }
  header p {
    margin: 0 0 12pt;
    color: #444;
  }
  article {
    padding: 6pt 0;
    border-top: 0.5pt solid #bbb;
    break-inside: avoid;
  }
  article.note {
    padding-inline-start: 8pt;
    border-inline-start: 2pt dashed #888;
  }
  .meta {
    margin: 0 0 2pt;
    font-size: 9pt;
    color: #444;
  }
  .text {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

/**
 * Prints a transcript by itself: in a frame of its own, so that nothing of the host page comes along. Every word goes in as text; styles as a
 * constructed sheet, which strict policies allow.
 *
 * @returns once the print dialog was opened; the frame goes when it is closed
 */
export function printTranscript(head: TranscriptHead, entries: readonly TranscriptEntry[]): void {
  const frame = document.createElement('iframe');
  frame.title = msg('Transcript', { id: 'transcript.title' });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden';
  document.body.append(frame);
  const view = frame.contentWindow;
  const inside = frame.contentDocument;
  if (view === null || inside === null) {
    frame.remove();
    return;
  }
  fillPage(inside, head, entries);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}

/** Writes the page into an empty document. */
export function fillPage(inside: Document, head: TranscriptHead, entries: readonly TranscriptEntry[]): void {
  const { defaultView: view, body, documentElement: root } = inside;
  root.lang = document.documentElement.lang;
  root.dir = getComputedStyle(document.documentElement).direction;
  if (view !== null) {
    // A sheet belongs to the document it was made in.
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(page.cssText);
    inside.adoptedStyleSheets = [sheet];
  }
  inside.title = `${head.customer} – ${head.channel}`;
  const header = element(inside, 'header', '');
  header.append(
    element(inside, 'h1', '', head.customer),
    element(inside, 'p', '', `${head.channel} · ${fullTime(head.madeAt)}`),
  );
  body.append(header, ...entries.map((entry) => article(inside, entry)));
}

function article(inside: Document, entry: TranscriptEntry): HTMLElement {
  const one = element(inside, 'article', entry.by === 'agent' && entry.internal ? 'note' : '');
  const delivery = entry.delivery === null ? [] : [deliveryWord(entry.delivery)];
  const revoked = entry.revokedAt === null ? [] : [msg('Taken back by the sender', { id: 'transcript.revoked' })];
  const meta = [fullTime(entry.at), nameOf(entry), ...delivery, ...revoked, ...entry.reactions];
  const words = [entry.fileName ?? '', entry.text].filter((text) => text !== '');
  one.append(
    element(inside, 'p', 'meta', meta.filter((text) => text !== '').join(' · ')),
    element(inside, 'p', 'text', words.length === 0 ? contentWord(entry.kind) : words.join('\n')),
  );
  return one;
}

function nameOf(entry: TranscriptEntry): string {
  if (entry.by === 'phone') return msg('From the phone app', { id: 'transcript.phone' });
  if (entry.internal && entry.by === 'agent') return `${entry.name} (${contentWord('note')})`;
  return entry.name;
}

function element(inside: Document, tag: string, className: string, text = ''): HTMLElement {
  const made = inside.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  made.dir = 'auto';
  return made;
}
