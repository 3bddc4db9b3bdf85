let warned = false;

/** Registers a tag. When another copy of this library was faster, that copy stays and one warning says so; nothing throws. */
export function defineElement(tag: `wa-inbox${string}`, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (known === undefined) {
    customElements.define(tag, element);
  } else if (known !== element && !warned) {
    warned = true;
    console.warn(
      `[wa-inbox] Could not register <${tag}>: another copy of wa-inbox is on this page and stays in charge.`,
    );
  }
}
