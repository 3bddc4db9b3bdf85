import type { InteractiveHeader, OutgoingContent, SharedContact } from '../../domain/index.ts';
import type { BuilderDraft, CardDraft, FrameDraft, LocationDraft } from './builder-draft.ts';

/** Content that is put together in a form. */
export type FormContent = Extract<OutgoingContent, { kind: BuilderDraft['kind'] }>;

/** What the form says so far, ready to be shown and judged; `null` for a place without numbers. */
export function contentOf(draft: BuilderDraft): FormContent | null {
  switch (draft.kind) {
    case 'location':
      return placeOf(draft);
    case 'contacts':
      return { kind: 'contacts', contacts: draft.cards.map(contactOf) };
    case 'buttons':
      return {
        kind: 'buttons',
        ...frameOf(draft),
        ...headOf(draft),
        buttons: draft.buttons.map(({ id, title }) => ({ id, title: title.trim() })),
      };
    case 'list':
      return {
        kind: 'list',
        ...frameOf(draft),
        button: draft.button.trim(),
        sections: draft.sections.map(({ title, rows }) => ({
          title: title.trim(),
          rows: rows.map((row) => ({
            id: row.id,
            title: row.title.trim(),
            ...optional('description', row.description),
          })),
        })),
      };
    case 'link':
      return {
        kind: 'link',
        ...frameOf(draft),
        ...headOf(draft),
        button: { title: draft.title.trim(), url: draft.url.trim() },
      };
  }
}

/** Degrees as people write them: a comma is a point in most languages. `null` when they are no number. */
export function degreesOf(text: string): number | null {
  const written = text.trim().replace(',', '.').replace('−', '-');
  return /^[-+]?\d+(?:\.\d+)?$/.test(written) ? Number(written) : null;
}

function placeOf({ latitude, longitude, name, address }: LocationDraft): FormContent | null {
  const [north, east] = [degreesOf(latitude), degreesOf(longitude)];
  if (north === null || east === null) return null;
  return {
    kind: 'location',
    latitude: north,
    longitude: east,
    ...optional('name', name),
    ...optional('address', address),
  };
}

function contactOf({ name, phones, email, organization }: CardDraft): SharedContact {
  const written = phones.map(({ text }) => text.trim()).filter((text) => text !== '');
  const address = email.trim();
  return {
    name: name.trim(),
    phones: written,
    ...(address === '' ? {} : { emails: [address] }),
    ...optional('organization', organization),
  };
}

function frameOf({ header, body, footer }: FrameDraft): {
  readonly header?: Extract<InteractiveHeader, { kind: 'text' }>;
  readonly body: string;
  readonly footer?: string;
} {
  const head = header.trim();
  return { ...(head === '' ? {} : { header: { kind: 'text', text: head } }), body, ...optional('footer', footer) };
}

/** A file takes the place of the line, also of one that was written before. */
function headOf({ head }: FrameDraft): { readonly header?: InteractiveHeader } {
  return head?.file ? { header: head.file } : {};
}

/** A field that is left out when nothing is in it. */
function optional<K extends string>(key: K, text: string): { readonly [P in K]?: string } {
  const written = text.trim();
  return written === '' ? {} : ({ [key]: written } as { readonly [P in K]: string });
}
