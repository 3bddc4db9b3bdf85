import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AttachmentView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { contentWord } from '../internal/content-words.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { playTime } from '../internal/time-format.ts';
import { playback } from '../parts/playback.ts';
import { hasOtherFiles, keepRecording, quotedBySound, type SoundTarget, sendSound } from './deliver-sound.ts';
import type { RecordedSound } from './recorded-sound.ts';
import { recorderStyles } from './recorder.styles.ts';
import { failurePanel, iconButton, noteLines, wordButton } from './recorder-parts.ts';
import { soundNotes, stateWords } from './recorder-words.ts';
import { Recording, type RecordingState } from './recording.ts';
import { type RecordingPorts, recordingPorts } from './recording-ports.ts';
import { soundLine } from './sound-line.ts';
import { SoundPlayer } from './sound-player.ts';
import { liveWave } from './waves.ts';

/**
 * Records a voice note, lets it be heard, and sends it. It begins as soon as it is in the page. Whoever leaves while something is recorded finds
 * it with the files of the draft; only Discard throws it away.
 *
 * @fires wa-inbox-send - A recording is about to go by itself, beside no other file; cancelable.
 * @fires sending - the promise of the messages' ids, for who tells what became of them
 * @fires close - done or dismissed
 * @csspart panel - all of it
 */
export class InboxRecorderElement extends BaseElement {
  static override styles = [BaseElement.styles, recorderStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #files = new ObserveController<readonly AttachmentView[]>(this, () =>
    this.#store.value?.attachments(this.conversationId),
  );
  #recording: Recording | null = null;
  #target: SoundTarget | null = null;
  #player: SoundPlayer | null = null;
  #step: RecordingState['step'] | null = null;
  #hadFocus = false;

  /** It goes as soon as it is ready. */
  @state() private hurried = false;
  @state() private wasHidden = false;

  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** What recording needs of the browser; `null` where it cannot. */
  @property({ attribute: false }) recordingPorts: RecordingPorts | null = recordingPorts();

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#handleVisibility);
    window.addEventListener('beforeunload', this.#handleUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    window.removeEventListener('beforeunload', this.#handleUnload);
    this.#leave();
  }

  override willUpdate(): void {
    if (this.#recording === null && this.#target === null) this.#begin();
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  override updated(): void {
    // What was pressed may be gone; the keyboard stays in the panel.
    const focused = this.shadowRoot?.activeElement;
    if (this.#hadFocus && (focused == null || focused.matches('.panel'))) this.focusFirst();
  }

  /** Gives the keyboard to what is most likely wanted next. */
  focusFirst(): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find('.primary') ?? find('button') ?? find('.panel'))?.focus();
  }

  /** The microphone is asked for once the store is known: a recording needs somewhere to go. */
  #begin(): void {
    const { recordingPorts: ports, conversationId } = this;
    const store = this.#store.value;
    if (store === undefined || ports === null || !this.isConnected) return;
    this.#target = { store, conversationId };
    this.hurried = false;
    this.wasHidden = false;
    playback.pause();
    const recording = new Recording(ports);
    this.#recording = recording;
    recording.addEventListener('change', () => {
      if (recording === this.#recording) this.#follow(recording.state);
    });
    void recording.start();
  }

  #follow(now: RecordingState): void {
    const words = now.step === this.#step ? null : stateWords(now);
    if (words !== null) this.#say(words);
    this.#step = now.step;
    if (now.step === 'ready') {
      // What went wrong in the last moment is to be seen before it goes.
      if (this.hurried && now.end === 'wanted') {
        this.#send(now.sound);
        return;
      }
      this.#player ??= new SoundPlayer(now.sound.file, () => this.requestUpdate());
    }
    this.requestUpdate();
  }

  #say(words: string): void {
    this.#announcer.value?.announce(words);
  }

  #send(sound: RecordedSound): void {
    if (this.#target !== null) {
      this.dispatchEvent(new CustomEvent('sending', { detail: sendSound(sound, this.#target) }));
    }
    this.#close();
  }

  /** Beside other files nothing goes yet. */
  #maySend(): boolean {
    const target = this.#target;
    if (target === null || hasOtherFiles(target)) return true;
    const { conversationId } = target;
    return emit(this, 'wa-inbox-send', {
      conversationId,
      text: '',
      mode: 'reply',
      quotedMessageId: quotedBySound(target),
    });
  }

  /** Ends with the panel: whatever is still in it has been taken care of. */
  #close(): void {
    this.#letGo();
    this.dispatchEvent(new Event('close'));
  }

  #letGo(): void {
    this.#player?.close();
    this.#player = null;
    this.#recording = null;
    this.#step = null;
  }

  /** What was recorded so far is not lost by going away. */
  #leave(): void {
    const recording = this.#recording;
    this.#letGo();
    if (recording !== null && this.#target !== null && keepRecording(recording, this.#target, this.hurried)) {
      this.#say(msg('The recording waits with the files.', { id: 'recorder.kept' }));
    }
    this.#target = null;
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
    this.#close();
  };

  readonly #handleVisibility = (): void => {
    const step = this.#recording?.state.step;
    if (document.visibilityState === 'hidden' && step === 'recording') this.wasHidden = true;
  };

  /** What is not with the files of the draft yet would be gone with the page: the browser asks first. */
  readonly #handleUnload = (event: BeforeUnloadEvent): void => {
    const step = this.#recording?.state.step ?? 'failed';
    if (step !== 'asking' && step !== 'failed') event.preventDefault();
  };

  readonly #acts = { close: () => this.#handleDiscard(), again: () => this.#handleAgain() };

  readonly #handleDiscard = (): void => {
    this.#recording?.discard();
    this.#close();
  };

  readonly #handleAgain = (): void => {
    this.#recording?.discard();
    this.#letGo();
    this.#target = null;
    this.requestUpdate();
  };

  readonly #handleSend = (): void => {
    if (!this.#maySend()) return;
    const now = this.#recording?.state;
    if (now?.step === 'ready') this.#send(now.sound);
    else {
      this.hurried = true;
      this.#recording?.stop();
    }
  };

  override render() {
    const now = this.#recording?.state;
    return html`<div class="panel ${now?.step ?? ''}" part="panel" role="group" tabindex="-1" aria-label=${contentWord('audio', true)}>
      ${this.recordingPorts === null ? failurePanel('unsupported', this.#acts) : this.#renderState(now ?? { step: 'asking' })}
    </div>`;
  }

  #renderState(now: RecordingState): TemplateResult {
    switch (now.step) {
      case 'asking':
        return html`<p class="note">${icon('mic', 'small')}${msg('Allow the microphone if the browser asks.', { id: 'recorder.asking' })}</p>
          <div class="acts">${wordButton('plain', msg('Cancel', { id: 'action.cancel' }), this.#handleDiscard)}</div>`;
      case 'failed':
        return failurePanel(now.why, this.#acts);
      case 'recording':
      case 'paused':
        return this.#renderRecording(now.step);
      case 'finishing':
        return html`<p class="note">${msg('Preparing the voice message…', { id: 'recorder.finishing' })}</p>`;
      case 'ready':
        return this.#renderReady(now.sound, soundNotes(now.sound, now.end));
    }
  }

  #renderRecording(step: 'recording' | 'paused'): TemplateResult {
    const recording = this.#recording;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const isPaused = step === 'paused';
    const words = isPaused ? msg('Paused', { id: 'recorder.paused' }) : msg('Recording', { id: 'recorder.recording' });
    return html`<div class="sound">
        <span class="state"><span class="dot"></span>${words}</span>
        <span class="track">${liveWave(recording?.levels ?? [], isCalm)}</span>
        <span class="time" role="timer" aria-live="off">${playTime(recording?.elapsedMs ?? 0)}</span>
      </div>
      ${this.#renderNotes([])}
      <div class="acts">
        ${this.#renderDiscard()}
        ${
          isPaused
            ? iconButton('mic', msg('Go on recording', { id: 'recorder.resume' }), () => recording?.resume())
            : iconButton('pause', msg('Pause', { id: 'audio.pause' }), () => recording?.pause())
        }
        ${wordButton('', msg('Listen', { id: 'recorder.listen' }), () => recording?.stop())}
        ${this.#renderSend(true)}
      </div>`;
  }

  #renderReady(sound: RecordedSound, notes: readonly string[]): TemplateResult {
    const player = this.#player;
    const broken = msg('This page does not let it be heard. It can be sent all the same.', { id: 'recorder.unheard' });
    return html`${player === null ? nothing : soundLine(sound, player)}
      ${this.#renderNotes(player?.isBroken ? [...notes, broken] : notes)}
      <div class="acts">${this.#renderDiscard()} ${this.#renderSend(sound.isVoice)}</div>`;
  }

  #renderNotes(notes: readonly string[]): readonly TemplateResult[] {
    if (!this.wasHidden) return noteLines(notes);
    return noteLines([
      msg('Recording went on while this tab was in the background.', { id: 'recorder.background' }),
      ...notes,
    ]);
  }

  #renderDiscard(): TemplateResult {
    const words = msg('Discard', { id: 'recorder.discard' });
    return html`<span class="discard">${iconButton('bin', words, this.#handleDiscard)}</span>`;
  }

  #renderSend(isVoice: boolean): TemplateResult {
    const words =
      (this.#files.value?.length ?? 0) > 0
        ? msg('Add to the files', { id: 'recorder.add' })
        : isVoice
          ? msg('Send voice message', { id: 'recorder.send' })
          : msg('Send audio', { id: 'recorder.send-audio' });
    return html`<button class="button primary" type="button" ?disabled=${this.hurried} @click=${this.#handleSend}>${icon('send', 'small')}${words}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-recorder': InboxRecorderElement;
  }
}
