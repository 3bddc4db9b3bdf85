import { msg, str } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { type CannedReply, InboxError, type InboxErrorCode } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { CannedDraft } from '../../store/views.ts';
import type { Announcer } from '../internal/announcer.ts';
import { errorText } from '../internal/error-words.ts';
import type { InboxCannedFilesElement } from './inbox-canned-files.ts';
import { type CannedDesk, judgeDraft, mayKeep, ownersOf } from './judge-draft.ts';

export type CannedField = 'name' | 'text' | 'owner' | 'files';

/** Where a refusal is shown; by the form as a whole when at no field. */
const FIELD_OF: Readonly<Partial<Record<InboxErrorCode, CannedField>>> = {
  'name-invalid': 'name',
  'name-taken': 'name',
  'text-empty': 'text',
  'text-too-long': 'text',
  'caption-too-long': 'text',
  'role-cannot-keep': 'owner',
  'too-many-files': 'files',
  'files-too-large': 'files',
  'file-kind': 'files',
  'file-too-large': 'files',
  'file-missing': 'files',
};

export interface CannedEditorPorts {
  readonly store: () => InboxStore | undefined;
  readonly announcer: () => Announcer | undefined;
  readonly desk: () => CannedDesk | null;
  /** The files of the form, while it is shown. */
  readonly files: () => InboxCannedFilesElement | null;
  /** Gives the keyboard to the first of these that is there once the host is drawn. */
  readonly focus: (...selectors: readonly string[]) => void;
}

/** The form of the canned replies: what is written in it, what stands in its way, and how it is left. */
export class CannedEditor {
  readonly #host: ReactiveControllerHost;
  readonly #ports: CannedEditorPorts;
  #draft: CannedDraft | null = null;
  #begun: CannedDraft | null = null;
  #code: InboxErrorCode | 'file-stuck' | null = null;
  #asks: 'remove' | 'discard' | null = null;
  #isBusy = false;

  constructor(host: ReactiveControllerHost, ports: CannedEditorPorts) {
    this.#host = host;
    this.#ports = ports;
  }

  /** What is open in the form; `null` while the list is shown. */
  get draft(): CannedDraft | null {
    return this.#draft;
  }

  /** What the form began with. */
  get begun(): CannedDraft | null {
    return this.#begun;
  }

  get asks(): 'remove' | 'discard' | null {
    return this.#asks;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** What stands in the way, and at which field: `null` for the form as a whole. */
  get problem(): { readonly field: CannedField | null; readonly text: string } | null {
    const code = this.#code;
    if (code === null) return null;
    if (code === 'file-stuck')
      return {
        field: 'files',
        text: msg('One file cannot go. Take it out or try again.', { id: 'kit.file-cannot-go' }),
      };
    const isCaption = code === 'caption-too-long';
    return { field: FIELD_OF[code] ?? null, text: isCaption ? captionText() : errorText(code) };
  }

  open({ rev: _, ...reply }: CannedReply): void {
    this.#begin(reply);
  }

  add(): void {
    const desk = this.#ports.desk();
    if (desk === null) return;
    const owners = ownersOf(desk);
    const owner = owners.find((one) => mayKeep(desk, one)) ?? owners[0];
    if (owner !== undefined) this.#begin({ name: '', text: '', files: [], owner });
  }

  put(part: Partial<CannedDraft>): void {
    if (this.#draft === null) return;
    this.#draft = { ...this.#draft, ...part };
    this.#code = null;
    this.#host.requestUpdate();
  }

  /** To the list, whatever is written. */
  back(): void {
    const id = this.#draft?.id;
    this.#draft = null;
    this.#begun = null;
    this.#asks = null;
    this.#code = null;
    this.#drawn(...(id === undefined ? [] : [`[data-id="${CSS.escape(id)}"]`]), '.new');
  }

  /** The way back, unless something would be lost without a word. */
  leave(): void {
    if (this.#isDirty && !this.#isBusy) this.ask('discard');
    else this.back();
  }

  ask(question: 'remove' | 'discard'): void {
    this.#asks = question;
    this.#drawn('.keep');
  }

  unask(): void {
    this.#asks = null;
    this.#drawn('textarea');
  }

  /** Saves what is written, as soon as its files have arrived. */
  async save(): Promise<void> {
    const { store, files } = { store: this.#ports.store(), files: this.#ports.files() };
    if (store === undefined || this.#draft === null || this.#isBusy) return;
    if (!this.#holds(this.#draft)) return;
    const begun = this.#begun;
    await this.#busily(async () => {
      await files?.over();
      const draft = this.#draft;
      // Left meanwhile, and perhaps for another one.
      if (draft === null || this.#begun !== begun || !this.#holds(draft)) return;
      await store.saveCanned(draft);
      this.#ports.announcer()?.announce(msg(str`Saved: ${draft.name}`, { id: 'canned.saved' }));
      this.back();
    });
  }

  async remove(): Promise<void> {
    const store = this.#ports.store();
    const { id, name = '' } = this.#draft ?? {};
    if (store === undefined || id === undefined || this.#isBusy) return;
    await this.#busily(async () => {
      await store.removeCanned(id);
      this.#ports.announcer()?.announce(msg(str`Removed: ${name}`, { id: 'canned.removed' }));
      this.back();
    });
  }

  get #isDirty(): boolean {
    const files = this.#ports.files();
    if (files !== null && files.count !== files.outgoing.length) return true;
    return written(this.#draft) !== written(this.#begun);
  }

  /** Whether nothing known stands in the way; else it is said. */
  #holds(draft: CannedDraft): boolean {
    const desk = this.#ports.desk();
    if (desk === null) return false;
    // Files on their way may be all there is to say.
    const isWordless = draft.text.trim() === '' && (this.#ports.files()?.count ?? 0) > 0;
    const code = judgeDraft(desk, isWordless && draft.files.length === 0 ? { ...draft, text: '-' } : draft);
    this.#code = code ?? (this.#ports.files()?.isStuck ? 'file-stuck' : null);
    this.#tellTrouble();
    return this.#code === null;
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    this.#host.requestUpdate();
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InboxError)) throw error;
      this.#asks = null;
      this.#code = error.code;
      this.#tellTrouble();
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  }

  #tellTrouble(): void {
    const { problem } = this;
    this.#host.requestUpdate();
    if (problem === null) return;
    this.#ports.announcer()?.announce(problem.text);
    if (problem.field === 'files') this.#ports.files()?.focusFirst();
    else if (problem.field !== null) this.#ports.focus(`[name="${problem.field}"]`);
  }

  #begin(draft: CannedDraft): void {
    this.#draft = draft;
    this.#begun = draft;
    this.#code = null;
    this.#asks = null;
    this.#drawn('input[name="name"]');
  }

  /** Shows what changed, and then gives the keyboard to the first of these that is there. */
  #drawn(...selectors: readonly string[]): void {
    this.#host.requestUpdate();
    this.#ports.focus(...selectors);
  }
}

/** What a person wrote: what else is known of a file may be told in any order. */
function written(draft: CannedDraft | null): string {
  const files = draft?.files.map(({ fileId, kind, caption = '' }) => [fileId, kind, caption]);
  return JSON.stringify({ ...draft, files });
}

/** The captions of files end where they may: only the words can be too long. */
function captionText(): string {
  return msg('The text goes as the caption of the first file. Shorten it, or give the file a caption of its own.', {
    id: 'canned.files.caption',
  });
}
