import type { InboxEmojiPickerElement } from './inbox-emoji-picker.ts';

const GAP = 4;

/**
 * Shows a picker in a popover beside an element, with the keyboard in it, until something is picked or it is dismissed. Then it leaves the page,
 * and the element has the keyboard again unless somebody clicked elsewhere.
 *
 * @returns what was picked; `null` when it was dismissed
 */
export async function pickBeside(picker: InboxEmojiPickerElement, near: HTMLElement): Promise<string | null> {
  picker.popover = 'auto';
  picker.showPopover();
  await picker.updateComplete;
  place(picker, near);
  picker.focusFirst();
  let picked: string | null = null;
  await new Promise<void>((resolve) => {
    picker.addEventListener('pick', (event) => {
      picked = (event as CustomEvent<{ readonly emoji: string }>).detail.emoji;
      resolve();
    });
    picker.addEventListener('close', () => resolve());
    picker.addEventListener('toggle', ({ newState }) => newState === 'closed' && resolve());
  });
  const hadFocus = picker.matches(':focus-within');
  picker.remove();
  if (hadFocus) near.focus();
  return picked;
}

/** Below the element, or above it where there is more room; always inside the window. */
function place(picker: HTMLElement, near: HTMLElement): void {
  // A message is as wide as its line; what it says is not.
  const { top, bottom, left, right } = (
    near.shadowRoot?.querySelector('[part="bubble"]') ?? near
  ).getBoundingClientRect();
  const { width, height } = picker.getBoundingClientRect();
  const start = getComputedStyle(picker).direction === 'rtl' ? right - width : left;
  const below = innerHeight - bottom >= top ? bottom + GAP : top - GAP - height;
  picker.style.left = `${inside(start, innerWidth - width)}px`;
  picker.style.top = `${inside(below, innerHeight - height)}px`;
}

function inside(at: number, most: number): number {
  return Math.max(GAP, Math.min(at, most - GAP));
}
