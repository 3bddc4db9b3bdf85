import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordedSound, recordingMime, VOICE_MIME } from '../../../src/elements/recorder/recorded-sound.ts';
import { writeOggOpus } from '../../../src/elements/recorder/write-ogg-opus.ts';
import { HEAD, webm } from './webm-sample.ts';

const packets = Array.from({ length: 100 }, (_, at) => Uint8Array.of(0x78, at));
const ogg = writeOggOpus({ head: HEAD, packets });
const blob = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]);

async function made(chunks: readonly Blob[], mime: Parameters<typeof recordedSound>[1]) {
  const { file, ...facts } = await recordedSound(chunks, mime, [0.1, 0.2], 1234.5);
  return { ...facts, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

for (const [offered, chosen] of [
  [['audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'], 'audio/ogg;codecs=opus'],
  [['audio/mp4', 'audio/webm;codecs=opus'], 'audio/webm;codecs=opus'],
  [['audio/mp4'], 'audio/mp4'],
  [['audio/webm;codecs=pcm'], null],
] as const) {
  test(`of ${offered.join(', ')} it records ${chosen}`, () => {
    assert.equal(
      recordingMime((mime) => (offered as readonly string[]).includes(mime)),
      chosen,
    );
  });
}

test('WebM is wrapped anew, whatever pieces it comes in', async () => {
  const bytes = webm(packets);
  const { waveform, ...sound } = await made(
    [blob(bytes.subarray(0, 99)), blob(bytes.subarray(99))],
    'audio/webm;codecs=opus',
  );
  assert.deepEqual(sound, { isVoice: true, durationMs: ogg.durationMs, type: VOICE_MIME, bytes: ogg.bytes });
  assert.equal(Math.max(...waveform), 100);
});

test('Ogg goes as it is, as long as its pages say', async () => {
  const { isVoice, durationMs, type, bytes } = await made([blob(ogg.bytes)], 'audio/ogg;codecs=opus');
  assert.deepEqual([isVoice, durationMs, type, bytes], [true, ogg.durationMs, VOICE_MIME, ogg.bytes]);
});

test('other sound goes as an audio file, as long as it took', async () => {
  const { isVoice, durationMs, type } = await made([new Blob(['sound'])], 'audio/mp4');
  assert.deepEqual([isVoice, durationMs, type], [false, 1235, 'audio/mp4']);
});

test('nothing is no sound', async () => {
  for (const mime of ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'] as const) {
    await assert.rejects(recordedSound([], mime, [], 0), RangeError);
  }
});
