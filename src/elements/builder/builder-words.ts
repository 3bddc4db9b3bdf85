import { msg, str } from '@lit/localize';
import { errorText } from '../internal/error-words.ts';
import { formatCount } from '../internal/plural.ts';
import type { BuilderDraft } from './builder-draft.ts';
import type { Problem } from './problems-of.ts';

/** What is wrong, beside its field. `max` is the longest the field takes. */
export function problemWord(problem: Problem, max: number): string {
  switch (problem) {
    case 'missing':
      return msg('Fill this in.', { id: 'template.problem.missing' });
    case 'too-long':
      return msg(str`This takes ${formatCount(max)} characters at most.`, { id: 'builder.problem.long' });
    case 'twice':
      return msg('This one is there already.', { id: 'builder.problem.twice' });
    case 'no-place':
      return msg('There is no such place.', { id: 'template.problem.place' });
    case 'no-phone':
      return msg('This is no phone number.', { id: 'builder.problem.phone' });
    case 'no-address':
      return errorText('address-invalid');
  }
}

/** What a field is called outside of it, by its key. */
export function fieldName(key: string, draft: BuilderDraft): string {
  const [part, id] = key.split('.');
  switch (part) {
    case 'latitude':
      return msg('Latitude', { id: 'template.place.latitude' });
    case 'longitude':
      return msg('Longitude', { id: 'template.place.longitude' });
    case 'head':
    case 'header':
      return headerWord();
    case 'footer':
      return footerWord();
    case 'list-button':
      return listButtonWord();
    case 'title':
      return linkTitleWord();
    case 'url':
      return urlWord();
    case 'phone':
      return phoneWord();
    case 'card':
      return draft.kind === 'contacts' ? cardWord(draft.cards.findIndex((card) => card.id === id)) : '';
    case 'button':
      return draft.kind === 'buttons' ? buttonWord(draft.buttons.findIndex((button) => button.id === id)) : '';
    case 'section':
      return draft.kind === 'list' ? sectionWord(draft.sections.findIndex((section) => section.id === id)) : '';
    case 'row':
      return draft.kind === 'list' ? rowWord(placeOfRow(draft.sections, id ?? '')) : '';
    default:
      return bodyWord();
  }
}

/** Rows count through their own section, as they stand there. */
function placeOfRow(sections: readonly { readonly rows: readonly { readonly id: string }[] }[], id: string): number {
  const rows = sections.find((section) => section.rows.some((row) => row.id === id))?.rows ?? [];
  return rows.findIndex((row) => row.id === id);
}

export function bodyWord(): string {
  return msg('Text', { id: 'builder.body' });
}

export function headerWord(): string {
  return msg('Heading', { id: 'builder.header' });
}

export function footerWord(): string {
  return msg('Footer', { id: 'builder.footer' });
}

export function listButtonWord(): string {
  return msg('Button that opens the list', { id: 'builder.list-button' });
}

export function linkTitleWord(): string {
  return msg('Words on the button', { id: 'builder.link-title' });
}

export function urlWord(): string {
  return msg('Web address', { id: 'builder.url' });
}

export function phoneWord(): string {
  return msg('Phone number', { id: 'builder.phone' });
}

export function cardWord(index: number): string {
  return msg(str`Contact ${formatCount(index + 1)}`, { id: 'builder.card' });
}

export function buttonWord(index: number): string {
  return msg(str`Button ${formatCount(index + 1)}`, { id: 'builder.button' });
}

export function sectionWord(index: number): string {
  return msg(str`Section ${formatCount(index + 1)}`, { id: 'builder.section' });
}

export function rowWord(index: number): string {
  return msg(str`Row ${formatCount(index + 1)}`, { id: 'builder.row' });
}
