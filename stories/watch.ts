/** Elements by selector, through every shadow root below. */
export function inAll(root: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (node: Element | ShadowRoot) => {
    for (const element of node.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}

/** The text a person sees in an element, shadow roots included. */
export function textOf(root: Element | ShadowRoot): string {
  if (root instanceof Element && ['STYLE', 'SCRIPT'].includes(root.tagName)) return '';
  let text = root instanceof Element && root.shadowRoot ? textOf(root.shadowRoot) : '';
  for (const node of root.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element) text += ` ${textOf(node)} `;
  }
  return text;
}

/** Waits for something to be there, frame by frame; gives up with a sentence after ten seconds. */
export async function waitFor<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const limit = performance.now() + 10_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > limit) throw new Error(`Waited for ${what} in vain`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits until the inbox says something. */
export async function waitForText(root: Element, text: string | RegExp): Promise<void> {
  const says = () => {
    const shown = textOf(root).replace(/\s+/g, ' ');
    return typeof text === 'string' ? shown.includes(text) : text.test(shown);
  };
  await waitFor(says, `the words “${text}”`);
}

/** The only element below that matches, once it is there. */
export function find<E extends HTMLElement = HTMLElement>(root: Element, selector: string): Promise<E> {
  return waitFor(() => inAll(root, selector)[0] as E | undefined, `<${selector}>`);
}

/** A button by the words a person reads on it or hears for it, once it is there. */
export function findButton(root: Element, words: string): Promise<HTMLElement> {
  const says = (button: HTMLElement) => (button.ariaLabel ?? textOf(button).replace(/\s+/g, ' ').trim()) === words;
  return waitFor(() => inAll(root, 'button').find(says), `the button “${words}”`);
}
