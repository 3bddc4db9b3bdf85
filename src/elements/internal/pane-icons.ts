import { type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { drawIcon, shellDrawings } from './icons.ts';

/** The shell's icons and those only the lazily loaded panes draw: what the first screen does not show need not come with it. */
const drawings = {
  ...shellDrawings,
  book: svg`<path d="M10 5.500C8 4 5.5 3.8 3 4v11.500c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.500V4c-2.5-.2-5 0-7 1.500zM10 5.500V17"/>`,
  'person-off': svg`<circle cx="10" cy="7" r="3.3"/><path d="M3.7 16.500c.8-3 3.3-4.5 6.3-4.500M13 13l4 4m0-4-4 4"/>`,
  send: svg`<path d="M3.5 10 3 3.8 17.5 10 3 16.200zM3.5 10H10"/>`,
  copy: svg`<rect x="7" y="7" width="9.5" height="9.5" rx="2"/><path d="M13 4.500A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.500v7A1.5 1.5 0 0 0 4.5 13"/>`,
  reply: svg`<path d="M8 5 3.5 9.5 8 14M3.5 9.500H12a4.5 4.5 0 0 1 4.5 4.500v1.5"/>`,
  forward: svg`<path d="m12 5 4.5 4.500L12 14M16.5 9.500H8A4.5 4.5 0 0 0 3.5 14v1.5"/>`,
  'arrow-down': svg`<path d="M10 4v12m-5-5 5 5 5-5"/>`,
  play: svg`<path d="M6.5 4v12L16 10z" fill="currentColor"/>`,
  pause: svg`<path d="M7 4.500v11M13 4.500v11" stroke-width="3"/>`,
  download: svg`<path d="M10 3v9.500m-4-4 4 4 4-4M4 16.500h12"/>`,
  external: svg`<path d="M11.5 3.500h5v5M16.500 3.500 9.500 10.500M8.5 4.500H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.500h9a1.5 1.5 0 0 0 1.500-1.500v-3.5"/>`,
  phone: svg`<path d="M6.7 3 8.500 7 6.700 8.500a9 9 0 0 0 4.800 4.800L13 11.500l4 1.800v2.200c0 .8-.7 1.500-1.500 1.500C8.500 17 3 11.500 3 4.500 3 3.700 3.700 3 4.500 3z"/>`,
  'phone-missed': svg`<path d="M6.7 3 8.500 7 6.700 8.500a9 9 0 0 0 4.800 4.800L13 11.500l4 1.800v2.200c0 .8-.7 1.500-1.500 1.500C8.500 17 3 11.500 3 4.500 3 3.700 3.700 3 4.500 3zM12.500 3.500l4 4m0-4-4 4"/>`,
  mail: svg`<rect x="2.5" y="4.5" width="15" height="11" rx="2"/><path d="m3 6.500 7 5 7-5"/>`,
  cart: svg`<path d="M2.500 3.500H5l1.800 8.500h8.200l1.700-6H5.600"/><circle cx="8" cy="15.500" r="1.200"/><circle cx="14" cy="15.500" r="1.200"/>`,
  megaphone: svg`<path d="M3 8v4h2.500L14 16V4L5.500 8zM6 12l1 4.500h2l-.8-3.600M16.500 8.500v3"/>`,
  rows: svg`<path d="M7 5.500h10M7 10h10M7 14.500h10M3.5 5.500v.1M3.5 10v.1M3.5 14.500v.1"/>`,
  link: svg`<path d="M8.500 11.500a3 3 0 0 0 4.300 0l3-3a3 3 0 0 0-4.300-4.300l-1.200 1.200M11.500 8.500a3 3 0 0 0-4.300 0l-3 3a3 3 0 0 0 4.300 4.300l1.200-1.200"/>`,
  calendar: svg`<rect x="3" y="4.5" width="14" height="12.5" rx="2"/><path d="M3 8.500h14M7 2.500v3.500M13 2.500v3.500"/>`,
  attach: svg`<path d="m15.5 9.500-5.700 5.700a3.500 3.500 0 0 1-5-5l6.200-6.200a2.300 2.300 0 0 1 3.300 3.300l-6.100 6.100a1.100 1.100 0 0 1-1.600-1.600l5.200-5.200"/>`,
  mention: svg`<circle cx="10" cy="10" r="3"/><path d="M13 7v4.500a2 2 0 0 0 4 0V10a7 7 0 1 0-3 5.700"/>`,
  undo: svg`<path d="M7 4 3.500 7.500 7 11M3.500 7.500H12a4.500 4.500 0 0 1 0 9H8"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  minus: svg`<path d="M4 10h12"/>`,
  next: svg`<path d="M8 5.5 12.500 10 8 14.500"/>`,
  more: svg`<path d="M5 10v.1M10 10v.1M15 10v.1" stroke-width="2.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;

/** An icon as {@link drawIcon} makes it, of the larger set. */
export function icon(name: IconName, size: 'small' | 'normal' = 'normal'): TemplateResult {
  return drawIcon(name, drawings[name], size);
}
