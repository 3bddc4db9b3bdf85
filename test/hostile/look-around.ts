/** Elements that words must never become. Pictures and media are ours only with an address of this page. */
const FORBIDDEN =
  'script, iframe, object, embed, base, meta, link, style, form, frame, applet, template, noscript, math';
const SCHEMES = /^(?:https?|mailto|tel|blob):/;

/** What in a tree, shadow trees included, could run something or lead somewhere it must not. */
export function danger(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(FORBIDDEN)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc') found.push(`${element.localName} ${name}`);
      const leads = name === 'href' || name === 'src' || name === 'action' || name === 'formaction' || name === 'data';
      if (leads && !SCHEMES.test(value)) found.push(`${element.localName} ${name}=${value}`);
    }
    if (element.shadowRoot !== null) found.push(...danger(element.shadowRoot));
  }
  return found;
}

/** What sticks out of a box by more than a pixel, as far as it is not clipped. Lists that scroll inside it are clipped; a box that scrolls itself may be longer. */
export function escapes(box: Element): string[] {
  const frame = box.getBoundingClientRect();
  const found: string[] = [];
  const isLong = /auto|scroll/.test(getComputedStyle(box).overflowY);
  const look = (element: Element): void => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) {
      if (left < frame.left - 1 || right > frame.right + 1) found.push(`${name(element)} sideways`);
      if (!isLong && (top < frame.top - 1 || bottom > frame.bottom + 1)) found.push(`${name(element)} up or down`);
    }
    if (element !== box && getComputedStyle(element).overflowX !== 'visible') return;
    const isClosed = element instanceof HTMLDetailsElement && !element.open;
    for (const child of (element.shadowRoot ?? element).children)
      if (!isClosed || child.matches('summary')) look(child);
  };
  look(box);
  return found;
}

function name(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
