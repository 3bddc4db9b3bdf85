import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Drawn on a 20 px grid with 1.5 px strokes. `flip` icons point along the line of writing and turn in right-to-left text. */
export const shellDrawings = {
  check: svg`<path d="m5 10.5 3.5 3.5L15 6.5"/>`,
  'double-check': svg`<path d="m2 10.5 3.5 3.5L12 6.5M8.8 13l1 1L16.5 6.5"/>`,
  read: svg`<rect x=".5" y="4" width="19" height="12" rx="6" fill="currentColor" stroke="none"/><path d="m4.2 10.2 2.1 2.1 4-4.600M9.4 11.8l.5.500L14.800 7.700" stroke="var(--_tick-ground, Canvas)"/>`,
  played: svg`<path d="M6.5 4.500v11l9-5.500z" fill="currentColor"/>`,
  clock: svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.5 2"/>`,
  warning: svg`<path d="M10 3.2 17.5 16.300h-15zM10 8v4M10 14v.2"/>`,
  checking: svg`<circle cx="10" cy="10" r="7" stroke-dasharray="2.9 2.6"/>`,
  smile: svg`<circle cx="10" cy="10" r="7"/><path d="M7 12c1.5 2 4.5 2 6 0M7.6 8v.2M12.4 8v.2"/>`,
  mic: svg`<rect x="7.5" y="2.5" width="5" height="9" rx="2.5"/><path d="M4.5 9.500a5.5 5.5 0 0 0 11 0M10 15v2.5"/>`,
  note: svg`<path d="M4 3.500h12v8.500l-4.5 4.500H4zM11.5 16.500V12H16M7 7h6M7 10h3"/>`,
  tag: svg`<path d="M3 3.500h6.500l7.5 7.5-6 6-8-8zM6.5 7v.1"/>`,
  beacon: svg`<circle cx="10" cy="10" r="3" fill="currentColor" stroke="none"/><circle cx="10" cy="10" r="6.5"/>`,
  'chevron-down': svg`<path d="m5.5 8 4.5 4.500L14.5 8"/>`,
  back: svg`<path d="M12 5.5 7.5 10l4.5 4.5"/>`,
  close: svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`,
  retry: svg`<path d="M16 6v3.500h-3.500M15.6 9.500A6 6 0 1 0 16 12"/>`,
  person: svg`<circle cx="10" cy="7" r="3.3"/><path d="M3.7 16.500c.8-3 3.3-4.5 6.3-4.500s5.5 1.5 6.3 4.5"/>`,
  channel: svg`<path d="M10 3a7 7 0 0 0-6 10.600L3 17l3.4-1A7 7 0 1 0 10 3z"/>`,
  photo: svg`<rect x="3" y="4" width="14" height="12" rx="2"/><path d="m3.5 14 4-4 3 3 2.5-2.5 3.5 3.500M13 7.500v.1"/>`,
  video: svg`<rect x="2.5" y="5" width="10" height="10" rx="2"/><path d="m12.5 9 5-2.500v7l-5-2.500z"/>`,
  document: svg`<path d="M5 2.500h6.500L15 6v11.500H5zM11.5 2.500V6H15M7.5 10h5M7.5 13h5"/>`,
  location: svg`<path d="M10 17.500c3.5-4 5.5-6.7 5.5-9.200a5.5 5.5 0 0 0-11 0c0 2.5 2 5.2 5.5 9.200z"/><circle cx="10" cy="8.3" r="1.9"/>`,
  contact: svg`<rect x="3" y="3.5" width="14" height="13" rx="2"/><circle cx="10" cy="8.5" r="2"/><path d="M6.5 14c.5-1.6 1.8-2.4 3.5-2.400s3 .8 3.5 2.4"/>`,
  question: svg`<circle cx="10" cy="10" r="7"/><path d="M8 8.300c0-2.7 4-2.5 4-.1 0 1.6-2 1.6-2 3.300M10 14v.1"/>`,
  offline: svg`<path d="M3 8.500a11 11 0 0 1 4-2.400M17 8.500a11 11 0 0 0-5.5-2.900M6 11.700a6.5 6.5 0 0 1 2-1.300M14 11.700a6.5 6.5 0 0 0-1.2-.9M10 15.500v.1M3.5 3.500l13 13"/>`,
  search: svg`<circle cx="9" cy="9" r="5.5"/><path d="m13 13 4 4"/>`,
  lock: svg`<rect x="4.5" y="9" width="11" height="8" rx="2"/><path d="M7 9V6.500a3 3 0 0 1 6 0V9"/>`,
  panel: svg`<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="M12.5 4v12"/>`,
  inbox: svg`<path d="M3 11.5 5 4h10l2 7.500v4.500H3zM3 11.500h4.500c0 3 5 3 5 0H17"/>`,
  bin: svg`<path d="M4 5.500h12M8 5.500V3.500h4v2M5.5 5.500l.8 11h7.400l.8-11M8.5 8.500v5M11.5 8.500v5"/>`,
  eye: svg`<path d="M2.5 10c1.8-3.2 4.3-5 7.5-5s5.7 1.8 7.5 5c-1.8 3.2-4.3 5-7.5 5s-5.7-1.8-7.5-5z"/><circle cx="10" cy="10" r="2.3"/>`,
  pencil: svg`<path d="m3.5 16.5.8-3.800L13 4a1.9 1.9 0 0 1 3 3l-8.7 8.700z"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shellDrawings;

const FLIPS: ReadonlySet<string> = new Set(['back', 'send', 'reply', 'forward', 'panel', 'next', 'undo']);

/** An icon in the colour of its text, silent to screen readers: whoever uses it says the word. `small` is 16 px instead of 20. */
export function icon(name: IconName, size: 'small' | 'normal' = 'normal'): TemplateResult {
  return drawIcon(name, shellDrawings[name], size);
}

/** Puts a drawing on its grid. */
export function drawIcon(name: string, drawing: SVGTemplateResult, size: 'small' | 'normal'): TemplateResult {
  const style = `icon${size === 'small' ? ' small' : ''}${FLIPS.has(name) ? ' flip' : ''}`;
  return html`<svg class=${style} viewBox="0 0 20 20" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
