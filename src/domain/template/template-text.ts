/** Meta's way of writing a variable; any other pair of braces is text (fact sheet §13.3). */
const VARIABLE = /\{\{\s*([a-z0-9_]+)\s*\}\}/g;

/** A text cut at its variables. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

/** Names of the variables of a text, each once, in the order they stand. */
export function variablesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map((found) => found[1] ?? ''))];
}

export function hasVariable(text: string): boolean {
  return variablesOf(text).length > 0;
}

/** The text with its variables replaced; those without a value stay as they are written. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : written,
  );
}

/** The text as words and variables, for previews that fill in while a person types. */
export function piecesOf(text: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const found of text.matchAll(VARIABLE)) {
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) });
    pieces.push({ kind: 'variable', name: found[1] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
