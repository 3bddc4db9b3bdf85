import type { ReactiveControllerHost } from 'lit';

/** Somebody who pressed no key for so long, ms, has stopped to think or to read. */
const PAUSE_MS = 250;
/** Nobody who writes without a pause waits longer, ms, to see what changed. */
const LIMIT_MS = 2_000;

const waiting = new Set<ReactiveControllerHost>();
const resting = new Set<ReactiveControllerHost>();
let listening = false;
let lastKeyAt = Number.NEGATIVE_INFINITY;
let restingSince = 0;
let isTimed = false;

/** Updates a host once before the next paint, however often it is asked for. */
export function beforePaint(host: ReactiveControllerHost): void {
  if (waiting.size === 0) requestAnimationFrame(flush);
  waiting.add(host);
}

/**
 * Updates a host before the next paint; while somebody types, once the keys rest. For what changes by itself: each frame drawn for it makes the
 * next key wait for another.
 */
export function whenKeysRest(host: ReactiveControllerHost): void {
  listen();
  if (waiting.has(host)) return;
  const now = performance.now();
  if (now - lastKeyAt >= PAUSE_MS) {
    beforePaint(host);
    return;
  }
  if (resting.size === 0) restingSince = now;
  resting.add(host);
  if (!isTimed) endRestIn(PAUSE_MS);
}

function endRestIn(ms: number): void {
  isTimed = true;
  setTimeout(endRest, ms);
}

function endRest(): void {
  isTimed = false;
  if (resting.size === 0) return;
  const now = performance.now();
  const left = Math.min(lastKeyAt + PAUSE_MS, restingSince + LIMIT_MS) - now;
  if (left > 0) endRestIn(left);
  else drawRested();
}

function drawRested(): void {
  for (const host of resting) beforePaint(host);
  resting.clear();
}

function listen(): void {
  if (listening) return;
  listening = true;
  // One for the page and for good: elements come and go, and what was pressed before the first change counts too.
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, noteDeed, { capture: true, passive: true });
}

function noteDeed(event: Event): void {
  const isWriting = event instanceof KeyboardEvent && writes(event);
  lastKeyAt = isWriting ? event.timeStamp : Number.NEGATIVE_INFINITY;
  // Enter sends, arrows and presses choose: what follows from them is seen at once.
  if (!isWriting) drawRested();
}

function writes(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey } = event;
  const [field] = event.composedPath();
  return (
    field instanceof HTMLElement &&
    (field.matches('input, textarea') || field.isContentEditable) &&
    (key.length === 1 || key === 'Backspace' || key === 'Delete') &&
    !(ctrlKey || metaKey)
  );
}

function flush(): void {
  const hosts = [...waiting];
  waiting.clear();
  for (const host of hosts) host.requestUpdate();
}
