/** A key as it would be in left-to-right text: what leads on is always the right arrow. */
export function unflippedKey(element: Element, key: string): string {
  if (!element.matches(':dir(rtl)')) return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
