import type { RecordingPorts } from '../../../src/elements/recorder/recording-ports.ts';
import { webm } from './webm-sample.ts';

/** 20 ms of silence in Opus. */
const SILENCE = Uint8Array.of(0xf8, 0xff, 0xfe);
const PACKETS_A_SLICE = 5;
const SLICE_MS = 100;

export interface ScriptedMicrophone {
  readonly ports: RecordingPorts;
  /** The device goes away. */
  unplug(): void;
}

export interface MicrophoneScript {
  readonly refusal?: string;
  /** Nobody answers the browser's question. */
  readonly isWaiting?: boolean;
  /** What the browser records, `audio/webm;codecs=opus` when not told. */
  readonly mime?: string;
  /** How long has passed, ms for every slice of 100 ms. */
  readonly sliceMs?: number;
}

/** A microphone for pages that nobody has touched, where sound does not run: it gives silence, and a level as if somebody spoke. */
export function scriptedMicrophone(script: MicrophoneScript = {}): ScriptedMicrophone {
  const { refusal, isWaiting = false, mime = 'audio/webm;codecs=opus', sliceMs = SLICE_MS } = script;
  let stream: MediaStream | undefined;
  let slices = 0;
  return {
    unplug: () => stream?.getTracks()[0]?.dispatchEvent(new Event('ended')),
    ports: {
      async getUserMedia() {
        if (refusal !== undefined) throw new DOMException('no', refusal);
        if (isWaiting) return new Promise(() => {});
        stream = new MediaStreamAudioDestinationNode(new AudioContext(), { channelCount: 1 }).stream;
        return stream;
      },
      isTypeSupported: (type) => type === mime,
      createRecorder: () => {
        const recorder = new ScriptedRecorder(() => {
          slices += 1;
        });
        return recorder as unknown as MediaRecorder;
      },
      createContext: () => {
        const context = new AudioContext();
        const analyser = context.createAnalyser();
        analyser.getFloatTimeDomainData = (window) =>
          window.fill(0.5 * Math.abs(Math.sin(slices / 3) * Math.sin(slices / 11)), 0, 1);
        context.createAnalyser = () => analyser;
        return context;
      },
      now: () => slices * sliceMs,
    },
  };
}

class ScriptedRecorder extends EventTarget {
  readonly #handed: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #count = 0;
  state: RecordingState = 'inactive';

  constructor(handed: () => void) {
    super();
    this.#handed = handed;
  }

  start(): void {
    this.resume();
  }

  pause(): void {
    this.state = 'paused';
    clearInterval(this.#timer);
  }

  resume(): void {
    this.state = 'recording';
    this.#timer = setInterval(() => this.#hand(''), SLICE_MS);
  }

  stop(): void {
    this.pause();
    this.state = 'inactive';
    const file = webm(Array.from({ length: this.#count * PACKETS_A_SLICE }, () => SILENCE));
    // The whole file at last: what came before was only the beat.
    queueMicrotask(() => {
      this.dispatchEvent(new BlobEvent('dataavailable', { data: new Blob([Uint8Array.from(file)]) }));
      this.dispatchEvent(new Event('stop'));
    });
  }

  #hand(data: string): void {
    this.#count += 1;
    this.#handed();
    this.dispatchEvent(new BlobEvent('dataavailable', { data: new Blob([data]) }));
  }
}
