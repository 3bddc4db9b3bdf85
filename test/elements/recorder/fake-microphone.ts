import type { RecordingPorts } from '../../../src/elements/recorder/recording-ports.ts';

export interface FakeMicrophone {
  readonly ports: RecordingPorts;
  /** How many times it was asked for. */
  asked: number;
  /** Pieces of sound the recorder handed over so far, ten a second. */
  slices: number;
  /** What was given, newest last. */
  readonly streams: MediaStream[];
  /** The device goes away, as when a headset is unplugged. */
  unplug(): void;
  /** Time that passes for the clock only, ms. */
  skip(ms: number): void;
  close(): void;
}

export interface FakeMicrophoneOptions {
  readonly refusal?: DOMException;
  readonly channels?: 1 | 2;
  /** What the browser can record; everything it really can otherwise. */
  readonly types?: readonly string[];
  /** The answer waits until this resolves. */
  readonly wait?: Promise<unknown>;
}

/** A microphone that hears a steady tone, before the browser's own recorder. */
export function fakeMicrophone({ refusal, channels = 1, types, wait }: FakeMicrophoneOptions = {}): FakeMicrophone {
  const context = new AudioContext();
  if (context.state === 'suspended') context.resume().catch(() => {});
  const tone = new OscillatorNode(context, { frequency: 440 });
  const volume = new GainNode(context, { gain: 0.5 });
  tone.connect(volume);
  tone.start();
  let skipped = 0;
  const microphone: FakeMicrophone = {
    asked: 0,
    slices: 0,
    streams: [],
    unplug() {
      for (const track of microphone.streams.at(-1)?.getTracks() ?? []) {
        track.stop();
        // A page that stops a track is not told; a device that goes away tells.
        track.dispatchEvent(new Event('ended'));
      }
    },
    skip(ms) {
      skipped += ms;
    },
    close: () => {
      if (context.state !== 'closed') void context.close();
    },
    ports: {
      async getUserMedia() {
        microphone.asked += 1;
        await wait;
        if (refusal !== undefined) throw refusal;
        const heard = new MediaStreamAudioDestinationNode(context, { channelCount: channels });
        volume.connect(heard);
        microphone.streams.push(heard.stream);
        return heard.stream;
      },
      isTypeSupported: (mime) => types?.includes(mime) ?? MediaRecorder.isTypeSupported(mime),
      createRecorder: (stream, options) => {
        const recorder = new MediaRecorder(stream, options);
        recorder.addEventListener('dataavailable', () => {
          microphone.slices += 1;
        });
        return recorder;
      },
      createContext: () => new AudioContext(),
      now: () => performance.now() + skipped,
    },
  };
  return microphone;
}
