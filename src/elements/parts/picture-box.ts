import type { MediaContent } from '../../domain/index.ts';

/** Largest a picture stands in a bubble, px. */
const WIDEST = 320;
const HIGHEST = 340;
/** A panorama or a long receipt keeps something to look at. */
const SHORTEST = 96;
/** While nobody knows the proportions. */
const USUAL = { width: 280, height: 210 };
const STICKER = 144;

/** How large a picture stands in its bubble, px: known before it loads, so that nothing moves when it does. */
export function pictureBox({ kind, file }: Pick<MediaContent, 'kind' | 'file'>): {
  readonly width: number;
  readonly height: number;
} {
  if (kind === 'sticker') return { width: STICKER, height: STICKER };
  const { width = 0, height = 0 } = file ?? {};
  if (!(width > 0 && height > 0)) return USUAL;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return {
    width: Math.round(Math.max(SHORTEST, width * scale)),
    height: Math.round(Math.max(SHORTEST, height * scale)),
  };
}
