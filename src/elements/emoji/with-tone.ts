/** How skin is shown: 0 as it comes, 1 the lightest to 5 the darkest. */
export type SkinTone = 0 | 1 | 2 | 3 | 4 | 5;

export const SKIN_TONES: readonly SkinTone[] = [0, 1, 2, 3, 4, 5];

const LIGHTEST = 0x1f3fb;
/**
 * A person or a hand, with the mark that asks for its picture: where a tone stands, that mark does not. The hands that join two people have
 * their skin.
 */
const PERSON = /(?!🤝\u200D)(\p{Emoji_Modifier_Base})\uFE0F?/gu;

/** An emoji that comes in skin tones, in one of them; everybody in it has the same. */
export function withTone(emoji: string, tone: SkinTone): string {
  return tone === 0 ? emoji : emoji.replace(PERSON, `$1${String.fromCodePoint(LIGHTEST + tone - 1)}`);
}
