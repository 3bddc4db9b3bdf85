/** What recording needs of a browser. */
export interface RecordingPorts {
  /** Asks for the microphone; the browser may ask the person. */
  getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream>;
  isTypeSupported(mime: string): boolean;
  createRecorder(stream: MediaStream, options: MediaRecorderOptions): MediaRecorder;
  createContext(): AudioContext;
  /** ms that only ever rise. */
  now(): number;
}

/** Those of this browser; `null` where pages cannot record: no secure context, or too old. */
export function recordingPorts(): RecordingPorts | null {
  const { mediaDevices } = navigator;
  if (typeof MediaRecorder === 'undefined' || typeof AudioContext === 'undefined' || !mediaDevices?.getUserMedia) {
    return null;
  }
  return {
    getUserMedia: (constraints) => mediaDevices.getUserMedia(constraints),
    isTypeSupported: (mime) => MediaRecorder.isTypeSupported(mime),
    createRecorder: (stream, options) => new MediaRecorder(stream, options),
    createContext: () => new AudioContext(),
    now: () => performance.now(),
  };
}
