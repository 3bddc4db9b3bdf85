const RATE = 16_000;

/** Syllables of a sentence nobody says: from, length (s), pitch (Hz) at both ends, the two resonances of a vowel (Hz). */
const SYLLABLES: readonly (readonly [at: number, lasts: number, from: number, to: number, f1: number, f2: number])[] = [
  [0.15, 0.16, 190, 215, 620, 1_200],
  [0.36, 0.2, 215, 240, 420, 1_900],
  [0.62, 0.13, 225, 205, 560, 1_000],
  [0.8, 0.34, 205, 180, 720, 1_250],
  [1.45, 0.15, 200, 230, 380, 2_100],
  [1.64, 0.17, 240, 255, 640, 1_150],
  [1.86, 0.14, 245, 220, 450, 1_750],
  [2.05, 0.18, 215, 200, 520, 900],
  [2.28, 0.4, 200, 165, 700, 1_300],
  [3.05, 0.14, 210, 245, 400, 2_000],
  [3.24, 0.22, 255, 270, 660, 1_200],
  [3.52, 0.15, 250, 225, 480, 1_600],
  [3.72, 0.14, 215, 200, 560, 1_050],
  [3.92, 0.5, 195, 150, 740, 1_180],
];
const SECONDS = 4.7;

/** A voice note as a WAV file: the melody of speech without its words, so that a player has a waveform to show. */
export function hummedVoice(): Buffer {
  const samples = new Float64Array(RATE * SECONDS);
  for (const [at, lasts, from, to, f1, f2] of SYLLABLES) {
    let phase = 0;
    for (let n = 0; n < lasts * RATE; n += 1) {
      const part = n / (lasts * RATE);
      phase += (from + (to - from) * part) / RATE;
      const swell = Math.sin(Math.PI * part ** 0.7) ** 1.3;
      let value = 0;
      for (let harmonic = 1; harmonic <= 14; harmonic += 1) {
        const pitch = harmonic * (from + (to - from) * part);
        const near = (f: number, width: number) => Math.exp(-(((pitch - f) / width) ** 2));
        const loud = (0.15 + near(f1, 180) + 0.6 * near(f2, 240)) / harmonic ** 0.6;
        value += loud * Math.sin(2 * Math.PI * phase * harmonic);
      }
      const index = Math.floor(at * RATE) + n;
      samples[index] = (samples[index] ?? 0) + 0.16 * swell * value;
    }
  }
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples.length * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, at) => {
    wav.writeInt16LE(Math.round(32_000 * Math.tanh(value)), 44 + at * 2);
  });
  return wav;
}
