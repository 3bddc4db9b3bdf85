import type { InboxStore } from '../../store/inbox-store.ts';
import type { RecordedSound } from './recorded-sound.ts';
import type { Recording } from './recording.ts';

/** What is shorter was a slip of the hand, ms. */
const KEPT_FROM_MS = 1000;

/** Where a recording goes: known from its beginning, whatever is open when it is over. */
export interface SoundTarget {
  readonly store: InboxStore;
  readonly conversationId: string;
}

/** Whether other files wait in the draft: then a recording joins them, because files are sent together. */
export function hasOtherFiles({ store, conversationId }: SoundTarget): boolean {
  return store.attachments(conversationId).current.length > 0;
}

/** Puts a recording with the files of the draft. */
export function attachSound({ file, isVoice, durationMs, waveform }: RecordedSound, target: SoundTarget): void {
  const facts = { durationMs, waveform, ...(isVoice ? { voice: true } : {}) };
  target.store.attach(target.conversationId, [{ file, name: '', facts }]);
}

/** The message a recording answers: the one the draft quotes, unless words are there that answer it. */
export function quotedBySound({ store, conversationId }: SoundTarget): string | null {
  const { text, quotedMessageId } = store.draft(conversationId).current;
  return text === '' ? quotedMessageId : null;
}

/**
 * Sends a recording; beside other files it only waits with them. When its upload fails it stays with the files of the draft.
 * @returns the messages' ids, once they are on their way
 */
export async function sendSound(sound: RecordedSound, target: SoundTarget): Promise<readonly string[]> {
  const isAlone = !hasOtherFiles(target);
  const quotedMessageId = quotedBySound(target);
  attachSound(sound, target);
  if (!isAlone) return [];
  return target.store.sendFiles(target.conversationId, '', quotedMessageId === null ? {} : { quotedMessageId });
}

/**
 * For a recording that somebody leaves: it ends, and what it has goes to the files of the draft; or to the customer, when that was asked for.
 * @returns whether anything may come of it
 */
export function keepRecording(recording: Recording, target: SoundTarget, isToBeSent: boolean): boolean {
  const { step } = recording.state;
  const isSlip = !isToBeSent && recording.elapsedMs < KEPT_FROM_MS;
  if (step === 'asking' || step === 'failed' || isSlip) {
    recording.discard();
    return false;
  }
  const keep = (): void => {
    const { state } = recording;
    if (state.step !== 'ready') return;
    recording.removeEventListener('change', keep);
    if (isToBeSent) void sendSound(state.sound, target);
    else attachSound(state.sound, target);
  };
  recording.addEventListener('change', keep);
  recording.stop();
  keep();
  return true;
}
