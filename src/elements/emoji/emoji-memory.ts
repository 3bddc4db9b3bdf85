import { SKIN_TONES, type SkinTone } from './with-tone.ts';

/** So many of the emoji picked last are offered again. */
export const RECENT_MAX = 24;

const KEY = 'wa-inbox:emoji';

/** What is remembered of a person's picks, in this browser. */
export interface EmojiMemory {
  /** Newest first, in the skin tone they were picked in. */
  recent(): readonly string[];
  tone(): SkinTone;
  rememberPick(emoji: string): void;
  rememberTone(tone: SkinTone): void;
}

interface Remembered {
  readonly recent: readonly string[];
  readonly tone: SkinTone;
}

/** Remembers in a synchronous store such as `localStorage`; without one (or where it is denied or full) for as long as the page. */
export function createEmojiMemory(open: () => Pick<Storage, 'getItem' | 'setItem'> | undefined): EmojiMemory {
  let page: Remembered = { recent: [], tone: 0 };
  const read = (): Remembered => {
    try {
      const stored = open()?.getItem(KEY);
      if (stored != null) page = parse(stored);
    } catch {
      // Denied by the browser or not ours to read: this page's own memory serves.
    }
    return page;
  };
  const write = (change: Partial<Remembered>): void => {
    page = { ...read(), ...change };
    try {
      open()?.setItem(KEY, JSON.stringify(page));
    } catch {
      // Denied or full: this page's own memory serves.
    }
  };
  return {
    recent: () => read().recent,
    tone: () => read().tone,
    rememberPick: (emoji) =>
      write({ recent: [emoji, ...read().recent.filter((one) => one !== emoji)].slice(0, RECENT_MAX) }),
    rememberTone: (tone) => write({ tone }),
  };
}

/** Other versions and other hands may have written it. */
function parse(stored: string): Remembered {
  const { recent, tone } = JSON.parse(stored) as Partial<Record<keyof Remembered, unknown>>;
  return {
    recent: Array.isArray(recent) ? recent.filter((one) => typeof one === 'string').slice(0, RECENT_MAX) : [],
    tone: SKIN_TONES.find((one) => one === tone) ?? 0,
  };
}

/** The one of this page. */
export const emojiMemory = createEmojiMemory(() => localStorage);
