import { msg } from '@lit/localize';
import type { RecordedSound } from './recorded-sound.ts';
import type { RecordingEnd, RecordingFailure, RecordingState } from './recording.ts';

/** What is in the way of a recording, and what helps. */
export function failureWords(why: RecordingFailure): { readonly title: string; readonly hint: string } {
  switch (why) {
    case 'refused':
      return {
        title: msg('The microphone is not allowed', { id: 'recorder.refused' }),
        hint: msg('Allow it for this page beside the browser’s address, then try again.', {
          id: 'recorder.refused.hint',
        }),
      };
    case 'no-microphone':
      return {
        title: msg('No microphone found', { id: 'recorder.none' }),
        hint: msg('Connect one or switch it on, then try again.', { id: 'recorder.none.hint' }),
      };
    case 'busy':
      return {
        title: msg('Something else uses the microphone', { id: 'recorder.busy' }),
        hint: msg('Close the app that uses it, then try again.', { id: 'recorder.busy.hint' }),
      };
    case 'unsupported':
      return {
        title: msg('This browser cannot record here', { id: 'recorder.unsupported' }),
        hint: msg('Record elsewhere and attach the file.', { id: 'recorder.unsupported.hint' }),
      };
    case 'empty':
      return {
        title: msg('Nothing was recorded', { id: 'recorder.empty' }),
        hint: msg('Check the microphone, then try again.', { id: 'recorder.empty.hint' }),
      };
  }
}

/** What is said when a recording comes to a new state; `null` for nothing. */
export function stateWords(now: RecordingState): string | null {
  switch (now.step) {
    case 'recording':
      return msg('Recording', { id: 'recorder.recording' });
    case 'paused':
      return msg('Paused', { id: 'recorder.paused' });
    case 'failed':
      return failureWords(now.why).title;
    case 'ready':
      return soundNotes(now.sound, now.end)[0] ?? msg('Recorded', { id: 'recorder.recorded' });
    case 'asking':
    case 'finishing':
      return null;
  }
}

/** Customers hear larger voice messages only after they loaded them, bytes (fact sheet §11.1). */
const PLAYS_UP_TO = 512 * 1024;

/** What is to be known about a recording before it is sent. */
export function soundNotes(sound: RecordedSound, end: RecordingEnd): readonly string[] {
  const notes: string[] = [];
  if (end === 'device-lost') {
    notes.push(msg('The microphone went away. What was recorded before is here.', { id: 'recorder.lost' }));
  }
  if (end === 'full') notes.push(msg('It cannot be longer: the recording has ended.', { id: 'recorder.full' }));
  if (!sound.isVoice) {
    notes.push(msg('This browser makes no voice messages: it goes as an audio file.', { id: 'recorder.as-file' }));
  }
  if (sound.isVoice && sound.file.size > PLAYS_UP_TO) {
    notes.push(msg('It is long: the customer loads it before playing.', { id: 'recorder.large' }));
  }
  return notes;
}
