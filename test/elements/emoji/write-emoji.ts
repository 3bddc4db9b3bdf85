import { writeFileSync } from 'node:fs';
import { emojiFiles } from './emoji-files.ts';

for (const [name, text] of emojiFiles()) {
  writeFileSync(new URL(`../../../src/elements/emoji/generated/${name}`, import.meta.url), text);
}
