/** A flag, a keycap, or a picture with what changes it: presentation, skin, hair, further pictures, region tags. */
const EMOJI =
  /\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:[\u{E0020}-\u{E007E}]{1,7}\u{E007F})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?){0,9}/uy;
/** Three of the longest. */
const LONGEST = 120;

/** How many emoji a message is that is nothing else, up to three: it is shown large. 0 for every other text. */
export function bigEmoji(text: string): 0 | 1 | 2 | 3 {
  const words = text.length > LONGEST ? '' : text.trim();
  let end = 0;
  for (const count of [1, 2, 3] as const) {
    EMOJI.lastIndex = end;
    const found = EMOJI.exec(words);
    if (found === null) return 0;
    end += found[0].length;
    if (end === words.length) return count;
  }
  return 0;
}
