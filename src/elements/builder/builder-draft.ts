import type { InteractiveHeader } from '../../domain/index.ts';
import type { BuilderKind } from '../composer-kit/tool-choices.ts';
import type { HeaderKind } from '../template-picker/header-files.ts';

/** A place while it is typed: numbers that are none yet stay as they are written. */
export interface LocationDraft {
  readonly kind: 'location';
  readonly latitude: string;
  readonly longitude: string;
  readonly name: string;
  readonly address: string;
}

export interface CardDraft {
  readonly id: string;
  readonly name: string;
  readonly phones: readonly { readonly id: string; readonly text: string }[];
  readonly email: string;
  readonly organization: string;
}

export interface ContactsDraft {
  readonly kind: 'contacts';
  readonly cards: readonly CardDraft[];
}

/** A file above the words; `null` until it has arrived. */
export interface HeadDraft {
  readonly kind: HeaderKind;
  readonly file: Exclude<InteractiveHeader, { kind: 'text' }> | null;
}

/** What every interactive message says around its choices. */
export interface FrameDraft {
  readonly header: string;
  /** A file instead of the line; lists take none. */
  readonly head?: HeadDraft | null;
  readonly body: string;
  readonly footer: string;
}

export interface ButtonsDraft extends FrameDraft {
  readonly kind: 'buttons';
  readonly buttons: readonly { readonly id: string; readonly title: string }[];
}

export interface RowDraft {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowDraft[];
}

export interface ListDraft extends FrameDraft {
  readonly kind: 'list';
  readonly button: string;
  readonly sections: readonly SectionDraft[];
}

export interface LinkDraft extends FrameDraft {
  readonly kind: 'link';
  readonly title: string;
  readonly url: string;
}

/** A message of a form as it is typed, whole or not. */
export type BuilderDraft = LocationDraft | ContactsDraft | ButtonsDraft | ListDraft | LinkDraft;

const NO_FRAME: FrameDraft = { header: '', body: '', footer: '' };

/** The form before anything is typed: one of everything that has to be there. */
export function emptyDraft(kind: BuilderKind): BuilderDraft {
  switch (kind) {
    case 'location':
      return { kind, latitude: '', longitude: '', name: '', address: '' };
    case 'contacts':
      return { kind, cards: [emptyCard([])] };
    case 'buttons':
      return { kind, ...NO_FRAME, buttons: [{ id: freshId('answer', []), title: '' }] };
    case 'list':
      return { kind, ...NO_FRAME, button: '', sections: [emptySection([])] };
    case 'link':
      return { kind, ...NO_FRAME, title: '', url: '' };
  }
}

/** A card that can stand beside others. */
export function emptyCard(cards: readonly CardDraft[]): CardDraft {
  const phone = freshId('phone', phoneIds(cards));
  return {
    id: freshId('card', cards.map(idOf)),
    name: '',
    phones: [{ id: phone, text: '' }],
    email: '',
    organization: '',
  };
}

/** A section with one row that can stand beside others. */
export function emptySection(sections: readonly SectionDraft[]): SectionDraft {
  return { id: freshId('section', sections.map(idOf)), title: '', rows: [emptyRow(sections)] };
}

export function emptyRow(sections: readonly SectionDraft[]): RowDraft {
  return { id: freshId('answer', rowIds(sections)), title: '', description: '' };
}

/** An id none of the others has. It comes back with the customer's answer; nobody reads it, so nobody writes it. */
export function freshId(name: string, taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(id.slice(name.length + 1))).filter(Number.isInteger);
  return `${name}-${Math.max(0, ...numbers) + 1}`;
}

export function phoneIds(cards: readonly CardDraft[]): readonly string[] {
  return cards.flatMap(({ phones }) => phones.map(idOf));
}

export function rowIds(sections: readonly SectionDraft[]): readonly string[] {
  return sections.flatMap(({ rows }) => rows.map(idOf));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
