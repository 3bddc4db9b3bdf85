import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { VOICE_MIME } from '../../../src/elements/recorder/recorded-sound.ts';
import { RECORDING_MAX_MS, Recording, type RecordingState } from '../../../src/elements/recorder/recording.ts';
import { type FakeMicrophone, type FakeMicrophoneOptions, fakeMicrophone } from './fake-microphone.ts';

let microphone: FakeMicrophone;
let recording: Recording;

function begin(options: FakeMicrophoneOptions = {}): Promise<void> {
  microphone = fakeMicrophone(options);
  recording = new Recording(microphone.ports);
  return recording.start();
}

/** Waits until the recording says what is looked for. */
async function until(look: () => boolean): Promise<void> {
  while (!look()) await new Promise((resolve) => recording.addEventListener('change', resolve, { once: true }));
}
const untilStep = (step: RecordingState['step']) => until(() => recording.state.step === step);
const untilHeard = (moments: number) => until(() => recording.levels.length >= moments);

function ready() {
  const { state } = recording;
  if (state.step !== 'ready') throw new Error(`The recording is ${state.step}`);
  return state;
}

async function decoded(file: Blob): Promise<AudioBuffer> {
  return new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await file.arrayBuffer());
}

const isLetGo = () => microphone.streams.every((stream) => stream.getTracks().every((t) => t.readyState === 'ended'));

describe('a recording', () => {
  // Sound runs on pages that somebody has used.
  before(() => sendKeys({ press: 'a' }));

  afterEach(() => {
    recording.discard();
    microphone.close();
  });

  for (const channels of [1, 2] as const) {
    it(`becomes one channel of Ogg with Opus, as long as it says, from a microphone with ${channels}`, async () => {
      await begin({ channels });
      await untilHeard(8);
      recording.stop();
      await untilStep('ready');
      const { sound, end } = ready();
      expect([end, sound.isVoice, sound.file.type]).to.deep.equal(['wanted', true, VOICE_MIME]);
      const heard = await decoded(sound.file);
      expect(heard.duration * 1000).to.be.closeTo(sound.durationMs, 30);
      expect(sound.durationMs).to.be.greaterThan(300);
      const head = new Uint8Array(await sound.file.arrayBuffer());
      expect(String.fromCharCode(...head.subarray(0, 4))).to.equal('OggS');
      expect(head[28 + 9]).to.equal(1);
      expect(Math.max(...heard.getChannelData(0))).to.be.greaterThan(0.1);
      expect(sound.waveform).to.have.length(64);
      expect(Math.max(...sound.waveform)).to.equal(100);
      expect(isLetGo()).to.equal(true);
    });
  }

  it('leaves pauses out', async () => {
    await begin();
    await untilHeard(4);
    recording.pause();
    expect(recording.state.step).to.equal('paused');
    const before = recording.elapsedMs;
    microphone.skip(60_000);
    expect(recording.elapsedMs).to.equal(before);
    recording.resume();
    await untilHeard(8);
    recording.stop();
    await untilStep('ready');
    expect(ready().sound.durationMs).to.be.lessThan(20_000);
  });

  it('keeps what it has when the microphone goes away', async () => {
    await begin();
    await untilHeard(6);
    microphone.unplug();
    await untilStep('ready');
    const { sound, end } = ready();
    expect(end).to.equal('device-lost');
    expect((await decoded(sound.file)).duration).to.be.greaterThan(0.2);
  });

  it('ends by itself when it is as long as it may be', async () => {
    await begin();
    await untilHeard(3);
    microphone.skip(RECORDING_MAX_MS);
    await untilStep('ready');
    expect(ready().end).to.equal('full');
  });

  it('says that there is nothing when the browser gave no sound', async () => {
    microphone = fakeMicrophone();
    const silent = Object.assign(new EventTarget(), {
      state: 'inactive',
      start: () => {},
    }) as unknown as MediaRecorder;
    recording = new Recording({ ...microphone.ports, createRecorder: () => silent });
    await recording.start();
    silent.dispatchEvent(new Event('stop'));
    expect(recording.state).to.deep.equal({ step: 'failed', why: 'empty' });
    expect(isLetGo()).to.equal(true);
  });

  for (const [name, why] of [
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'no-microphone'],
    ['NotReadableError', 'busy'],
  ] as const) {
    it(`says ${why} when the browser answers ${name}`, async () => {
      await begin({ refusal: new DOMException('no', name) });
      expect(recording.state).to.deep.equal({ step: 'failed', why });
    });
  }

  it('does not ask for the microphone where nothing can be recorded', async () => {
    await begin({ types: [] });
    expect(recording.state).to.deep.equal({ step: 'failed', why: 'unsupported' });
    expect(microphone.asked).to.equal(0);
  });

  it('lets the microphone go when it comes too late', async () => {
    let answer = () => {};
    const wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const started = begin({ wait });
    recording.discard();
    answer();
    await started;
    expect(microphone.streams).to.have.length(1);
    expect(isLetGo()).to.equal(true);
  });
});
