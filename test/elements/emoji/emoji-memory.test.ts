import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEmojiMemory, RECENT_MAX } from '../../../src/elements/emoji/emoji-memory.ts';

function storage(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

test('picks and the skin tone are there the next time', () => {
  const store = storage();
  const memory = createEmojiMemory(() => store);
  memory.rememberPick('👍');
  memory.rememberTone(3);
  const later = createEmojiMemory(() => store);
  assert.deepEqual([later.recent(), later.tone()], [['👍'], 3]);
});

test('the newest pick is first, each is there once, and the oldest ones go', () => {
  const memory = createEmojiMemory(() => storage());
  for (let pick = 0; pick < RECENT_MAX + 5; pick += 1) memory.rememberPick(`${pick}`);
  memory.rememberPick('10');
  assert.equal(memory.recent().length, RECENT_MAX);
  assert.deepEqual(memory.recent().slice(0, 2), ['10', `${RECENT_MAX + 4}`]);
});

test('without a store, with a denied one and with a full one it remembers for the page', () => {
  for (const open of [() => undefined, denied, () => ({ getItem: () => null, setItem: denied })]) {
    const memory = createEmojiMemory(open);
    memory.rememberPick('👍');
    memory.rememberTone(2);
    assert.deepEqual([memory.recent(), memory.tone()], [['👍'], 2]);
  }
});

test('what others wrote there is not believed', () => {
  for (const stored of ['', 'x', 'null', '[]', '{"recent":5,"tone":"dark"}', '{"recent":[1,{"a":2}],"tone":9}']) {
    const memory = createEmojiMemory(() => storage(new Map([['wa-inbox:emoji', stored]])));
    assert.deepEqual([memory.recent(), memory.tone()], [[], 0], stored);
  }
});
