import { fileKind } from './safe-file-name.ts';

/** What a document is at a glance. */
export type FileFamily = 'pdf' | 'text' | 'table' | 'slides' | 'archive' | 'other';

const FAMILIES: readonly (readonly [FileFamily, RegExp])[] = [
  ['pdf', /pdf/],
  ['table', /sheet|excel|csv|xlsx?\b|ods\b|numbers/],
  ['slides', /presentation|powerpoint|pptx?\b|odp\b|key\b/],
  ['archive', /zip|rar|7z|tar|gzip|compress/],
  ['text', /word|document|text|rtf|docx?\b|odt\b|txt\b|md\b/],
];

/** The family of a document by its type, else by the ending of its name, and the up to four letters on its sheet. */
export function fileFamily(mime: string, fileName = ''): { readonly family: FileFamily; readonly letters: string } {
  const ending = /\.([A-Za-z0-9]{1,4})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const known = /octet-stream/.test(mime) ? ending : `${mime.toLowerCase()} ${ending}`;
  const family = FAMILIES.find(([, pattern]) => pattern.test(known))?.[0] ?? 'other';
  const kind = fileKind(mime);
  const short = kind.length <= 4 ? kind : '';
  return { family, letters: (ending || short).toUpperCase() };
}
