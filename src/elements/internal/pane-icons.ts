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
  more: svg`<path d="M5 10v.1M10 10v.1M15 10v.1" stroke-width="2.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;

/** An icon as {@link drawIcon} makes it, of the larger set. */
export function icon(name: IconName, size: 'small' | 'normal' = 'normal'): TemplateResult {
  return drawIcon(name, drawings[name], size);
}
