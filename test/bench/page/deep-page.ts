/** Every element below a node, shadow trees included. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** Where a text stands in the page, px from its top; `undefined` when it is not there. */
export function topOf(root: ParentNode, text: string): number | undefined {
  for (const element of deepElements(root)) {
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.includes(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, height } = range.getBoundingClientRect();
      // Contenders keep words twice, the second time for screen readers only.
      if (height > 0) return top;
    }
  }
  return undefined;
}
