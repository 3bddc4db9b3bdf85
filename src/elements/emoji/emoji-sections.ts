import { bareEmoji } from './bare-emoji.ts';
import type { GridCell, GridSection } from './emoji-grid.ts';
import { EMOJI_GROUPS, type Emoji } from './emoji-list.ts';
import { findEmoji } from './find-emoji.ts';
import { type SkinTone, withTone } from './with-tone.ts';

export interface EmojiChoice {
  readonly all: readonly Emoji[];
  /** Newest first, as they were picked. */
  readonly recent: readonly string[];
  /** What is searched for; empty for nothing. */
  readonly typed: string;
  readonly tone: SkinTone;
}

/** What the grid offers: what was found, or the recent ones and then every group. */
export function emojiSections({ all, recent, typed, tone }: EmojiChoice): readonly GridSection[] {
  const cell = ({ emoji, name, hasTones }: Emoji): GridCell => ({
    emoji: hasTones ? withTone(emoji, tone) : emoji,
    name,
  });
  if (typed !== '') return [{ group: 'found', cells: findEmoji(all, typed).map(cell) }];
  const names = new Map(all.map(({ emoji, name }) => [bareEmoji(emoji), name]));
  return [
    { group: 'recent', cells: recent.map((emoji) => ({ emoji, name: names.get(bareEmoji(emoji)) ?? '' })) },
    ...EMOJI_GROUPS.map((group) => ({ group, cells: all.filter((one) => one.group === group).map(cell) })),
  ];
}
