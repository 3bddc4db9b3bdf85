import { MEDIA_LIMITS } from '../../domain/index.ts';
import { type RecordedSound, type RecordingMime, recordedSound, recordingMime } from './recorded-sound.ts';
import type { RecordingPorts } from './recording-ports.ts';

/** Longest recording, ms. */
export const RECORDING_MAX_MS = 30 * 60_000;
/** How often the browser hands over what it has, ms: each time is a moment of the level, and all that a lost page would lose. */
const SLICE_MS = 100;
/** Speech is clear at this rate, bits a second: half an hour is 5 MB, and nearly three minutes play without being loaded first. */
const BITS = 24_000;
/** Room for what the file needs besides the sound. */
const SPARE_BYTES = 64 * 1024;
const WINDOW = 2048;

/** Why there is no recording. */
export type RecordingFailure = 'refused' | 'no-microphone' | 'busy' | 'unsupported' | 'empty';
/** Why a recording ended: somebody wanted it, the microphone went away, or it is as long as it may be. */
export type RecordingEnd = 'wanted' | 'device-lost' | 'full';

export type RecordingState =
  | { readonly step: 'asking' | 'recording' | 'paused' | 'finishing' }
  | { readonly step: 'failed'; readonly why: RecordingFailure }
  | { readonly step: 'ready'; readonly sound: RecordedSound; readonly end: RecordingEnd };

/**
 * One voice note, from asking for the microphone to a file. The microphone is let go as soon as it is over, however it ends; what was recorded
 * until the device went away is kept.
 *
 * @fires change - the state, the time or the level is different
 */
export class Recording extends EventTarget {
  readonly #ports: RecordingPorts;
  readonly #chunks: Blob[] = [];
  readonly #levels: number[] = [];
  readonly #window = new Float32Array(WINDOW);
  #state: RecordingState = { step: 'asking' };
  #stream: MediaStream | null = null;
  #recorder: MediaRecorder | null = null;
  #context: AudioContext | null = null;
  #analyser: AnalyserNode | null = null;
  /** Tracks that end by themselves end the recorder too; whatever else ends it says so. */
  #end: RecordingEnd = 'device-lost';
  #bytes = 0;
  #before = 0;
  #since: number | null = null;
  #isOver = false;

  constructor(ports: RecordingPorts) {
    super();
    this.#ports = ports;
  }

  get state(): RecordingState {
    return this.#state;
  }

  /** How much is recorded, ms; pauses do not count. */
  get elapsedMs(): number {
    return this.#before + (this.#since === null ? 0 : this.#ports.now() - this.#since);
  }

  /** Loudness as it was heard, 0–1, ten times a second. */
  get levels(): readonly number[] {
    return this.#levels;
  }

  /** Asks for the microphone and begins. Never rejects: the state says what went wrong. */
  async start(): Promise<void> {
    const mime = recordingMime((type) => this.#ports.isTypeSupported(type));
    if (mime === null) {
      this.#show({ step: 'failed', why: 'unsupported' });
      return;
    }
    try {
      this.#stream = await this.#ports.getUserMedia({
        audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
      });
      if (this.#isOver) this.#release();
      else this.#record(this.#stream, mime);
    } catch (error) {
      this.#release();
      this.#show({ step: 'failed', why: failureOf(error) });
    }
  }

  pause(): void {
    if (this.#state.step !== 'recording') return;
    this.#recorder?.pause();
    this.#rest();
    this.#show({ step: 'paused' });
  }

  resume(): void {
    if (this.#state.step !== 'paused') return;
    this.#recorder?.resume();
    this.#since = this.#ports.now();
    this.#show({ step: 'recording' });
  }

  /** Ends the recording; the file follows as `ready`. */
  stop(end: RecordingEnd = 'wanted'): void {
    const { step } = this.#state;
    if (step !== 'recording' && step !== 'paused') return;
    this.#end = end;
    this.#rest();
    this.#show({ step: 'finishing' });
    // One whose tracks have ended stops by itself.
    if (this.#recorder?.state !== 'inactive') this.#recorder?.stop();
  }

  /** Throws everything away and lets the microphone go. */
  discard(): void {
    this.#isOver = true;
    if (this.#recorder !== null && this.#recorder.state !== 'inactive') this.#recorder.stop();
    this.#release();
  }

  #record(stream: MediaStream, mime: RecordingMime): void {
    const context = this.#ports.createContext();
    this.#context = context;
    const heard = context.createMediaStreamSource(stream);
    this.#analyser = context.createAnalyser();
    this.#analyser.fftSize = WINDOW;
    heard.connect(this.#analyser);
    // Closed before it ran: nobody asks for the level any more.
    context.resume().catch(() => {});
    const recorder = this.#ports.createRecorder(oneChannel(stream, context, heard), {
      mimeType: mime,
      audioBitsPerSecond: BITS,
    });
    this.#recorder = recorder;
    recorder.addEventListener('dataavailable', this.#handleData);
    recorder.addEventListener('stop', () => void this.#finish(mime));
    recorder.addEventListener('error', () => this.stop('device-lost'));
    for (const track of stream.getAudioTracks()) track.addEventListener('ended', () => this.stop('device-lost'));
    recorder.start(SLICE_MS);
    this.#since = this.#ports.now();
    this.#show({ step: 'recording' });
  }

  readonly #handleData = ({ data }: BlobEvent): void => {
    if (data.size > 0) this.#chunks.push(data);
    this.#bytes += data.size;
    if (this.#state.step !== 'recording') return;
    this.#analyser?.getFloatTimeDomainData(this.#window);
    this.#levels.push(this.#window.reduce((most, swing) => Math.max(most, Math.abs(swing)), 0));
    const isFull = this.elapsedMs >= RECORDING_MAX_MS || this.#bytes >= MEDIA_LIMITS.audio.bytes - SPARE_BYTES;
    if (isFull) this.stop('full');
    else this.dispatchEvent(new Event('change'));
  };

  async #finish(mime: RecordingMime): Promise<void> {
    this.#rest();
    this.#release();
    if (this.#isOver) return;
    if (this.#bytes === 0) {
      this.#show({ step: 'failed', why: 'empty' });
      return;
    }
    try {
      const sound = await recordedSound(this.#chunks, mime, this.#levels, this.elapsedMs);
      this.#show({ step: 'ready', sound, end: this.#end });
    } catch (error) {
      console.warn('[wa-inbox] The recording could not be read.', error);
      this.#show({ step: 'failed', why: 'empty' });
    }
  }

  /** Time stands still. */
  #rest(): void {
    this.#before = this.elapsedMs;
    this.#since = null;
  }

  #release(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    void this.#context?.close();
    this.#context = null;
  }

  #show(state: RecordingState): void {
    if (this.#isOver) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** Voice notes have one channel: what a microphone gives in two is mixed. */
function oneChannel(stream: MediaStream, context: AudioContext, heard: AudioNode): MediaStream {
  const channels = stream.getAudioTracks()[0]?.getSettings().channelCount ?? 1;
  if (channels === 1) return stream;
  const mixed = new MediaStreamAudioDestinationNode(context, { channelCount: 1, channelCountMode: 'explicit' });
  heard.connect(mixed);
  return mixed.stream;
}

function failureOf(error: unknown): RecordingFailure {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'no-microphone';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      console.warn('[wa-inbox] The browser could not record.', error);
      return 'unsupported';
  }
}
