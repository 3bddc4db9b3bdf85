import { expect } from 'chai';
import type { RecordedSound } from '../../../src/elements/recorder/recorded-sound.ts';
import { soundNotes } from '../../../src/elements/recorder/recorder-words.ts';

const sound = (bytes: number, isVoice = true): RecordedSound => ({
  file: new Blob([new Uint8Array(bytes)]),
  isVoice,
  durationMs: 1000,
  waveform: [],
});

describe('what is to be known about a recording', () => {
  it('is nothing for a short voice message that ended as wanted', () => {
    expect(soundNotes(sound(512 * 1024), 'wanted')).to.deep.equal([]);
  });

  it('is that the customer has to load a long one', () => {
    expect(soundNotes(sound(512 * 1024 + 1), 'wanted').join()).to.contain('It is long');
    expect(soundNotes(sound(512 * 1024 + 1, false), 'wanted').join()).to.not.contain('It is long');
  });

  it('is how it ended, and as what it goes', () => {
    expect(soundNotes(sound(1), 'device-lost').join()).to.contain('The microphone went away');
    expect(soundNotes(sound(1, false), 'full')).to.have.length(2);
  });
});
