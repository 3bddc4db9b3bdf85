import { isVisibleName } from '../contact.ts';
import type { RefusalCode } from '../inbox-error.ts';
import {
  type ButtonsContent,
  INTERACTIVE_LIMITS,
  type InteractiveHeader,
  type LinkContent,
  type ListContent,
} from '../interactive.ts';
import { takesMime } from '../media-limits.ts';
import { judgeText } from './judge-text.ts';

const MAX = INTERACTIVE_LIMITS;

/** Why buttons, a list or a link cannot go: every limit of fact sheet §11.1, answers that could not be told apart, addresses that are none. */
export function judgeInteractive(content: ButtonsContent | ListContent | LinkContent): RefusalCode | null {
  const body = judgeText(content.body, content.kind === 'list' ? MAX.listBody : MAX.body);
  return body ?? judgeHeader(content.header) ?? judgeFooter(content.footer) ?? judgeChoices(content);
}

function judgeHeader(header: InteractiveHeader | undefined): RefusalCode | null {
  if (header === undefined) return null;
  if (header.kind === 'text') return isLabel(header.text, MAX.headerText) ? null : 'interactive-invalid';
  if (header.fileId === '') return 'file-missing';
  return takesMime(header.kind, header.mime) ? null : 'file-kind';
}

function judgeFooter(footer: string | undefined): RefusalCode | null {
  return footer === undefined || isLabel(footer, MAX.footer) ? null : 'interactive-invalid';
}

function judgeChoices(content: ButtonsContent | ListContent | LinkContent): RefusalCode | null {
  switch (content.kind) {
    case 'buttons':
      return areButtonsSound(content.buttons) ? null : 'interactive-invalid';
    case 'list':
      return isMenuSound(content) ? null : 'interactive-invalid';
    case 'link':
      if (!isLabel(content.button.title, MAX.buttonTitle)) return 'interactive-invalid';
      return isWebAddress(content.button.url) ? null : 'address-invalid';
  }
}

function areButtonsSound(buttons: ButtonsContent['buttons']): boolean {
  return (
    isWithin(buttons.length, MAX.buttons) &&
    buttons.every(({ id, title }) => isLabel(id, MAX.buttonId) && isLabel(title, MAX.buttonTitle)) &&
    areUnique(buttons.map(({ id }) => id)) &&
    areUnique(buttons.map(({ title }) => title))
  );
}

function isMenuSound({ button, sections }: ListContent): boolean {
  const rows = sections.flatMap((section) => section.rows);
  return (
    isLabel(button, MAX.listButton) &&
    isWithin(sections.length, MAX.sections) &&
    isWithin(rows.length, MAX.rows) &&
    sections.every((section) => isSectionSound(section, sections.length === 1)) &&
    rows.every(isRowSound) &&
    areUnique(rows.map(({ id }) => id))
  );
}

/** The only section needs no title. Two rows may say the same in different sections, not within one. */
function isSectionSound({ title, rows }: ListContent['sections'][number], alone: boolean): boolean {
  const titled = alone && title === '' ? true : isLabel(title, MAX.sectionTitle);
  return titled && rows.length > 0 && areUnique(rows.map((row) => row.title));
}

function isRowSound({ id, title, description = '' }: ListContent['sections'][number]['rows'][number]): boolean {
  return isLabel(id, MAX.rowId) && isLabel(title, MAX.rowTitle) && description.length <= MAX.rowDescription;
}

function isWithin(count: number, max: number): boolean {
  return count >= 1 && count <= max;
}

function isLabel(text: string, max: number): boolean {
  return text.length <= max && isVisibleName(text);
}

function areUnique(values: readonly string[]): boolean {
  return new Set(values.map((value) => value.trim())).size === values.length;
}

/** `https:`, a host of any script, perhaps a port, and whatever follows; no name or password, which may fool a reader. */
const WEB_ADDRESS = /^https:\/\/[^\s/?#@\\:.]+(?:\.[^\s/?#@\\:.]+)*\.?(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

function isWebAddress(address: string): boolean {
  return address.length <= MAX.url && WEB_ADDRESS.test(address);
}
