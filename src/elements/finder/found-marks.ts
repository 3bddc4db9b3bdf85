/** The name of the marks in the registry of the page; message styles say how they look. */
export const FOUND = 'wa-inbox-found';

/**
 * Marks words in what is drawn of a conversation, without touching it: the browser paints the ranges. Browsers without such a registry show
 * the messages unmarked.
 *
 * @param roots the closed-off trees to look through
 * @param words as typed; letter case does not matter
 */
export function markFound(roots: readonly (ShadowRoot | Element)[], words: readonly string[]): void {
  if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return;
  const wanted = words.map((word) => word.toLocaleLowerCase()).filter((word) => word !== '');
  const ranges =
    wanted.length === 0 ? [] : roots.flatMap((root) => textsOf(root).flatMap((text) => rangesIn(text, wanted)));
  if (ranges.length === 0) CSS.highlights.delete(FOUND);
  else CSS.highlights.set(FOUND, new Highlight(...ranges));
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function rangesIn(text: Text, words: readonly string[]): Range[] {
  const lower = text.data.toLocaleLowerCase();
  // A letter that becomes two when it is made small would shift every place after it: such a text stays unmarked.
  if (lower.length !== text.data.length) return [];
  return words.flatMap((word) => {
    const found: Range[] = [];
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      found.push(range);
    }
    return found;
  });
}
