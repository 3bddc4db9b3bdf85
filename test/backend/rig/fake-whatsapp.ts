import type {
  MediaClient,
  MediaFailure,
  OutgoingMessage,
  OutgoingReaction,
  Sender,
  SendOutcome,
  TemplatePage,
  WhatsAppClient,
} from '../../../src/backend/index.ts';

export interface SeenCall {
  readonly sender: Sender;
  readonly message: OutgoingMessage;
}

/** WhatsApp as the tests script it: answers in order, `accepted` when none is left. */
export class FakeWhatsApp implements WhatsAppClient {
  readonly calls: SeenCall[] = [];
  readonly reads: string[] = [];
  /** Those of the reads that also told that somebody writes. */
  readonly typed: string[] = [];
  readonly reactions: OutgoingReaction[] = [];
  /** Runs when a call has arrived, before it is answered. */
  onCall: (message: OutgoingMessage, wamid: string) => Promise<void> = async () => {};
  /** What the account has, page by page; the last one is given again. */
  templatePages: readonly TemplatePage[] = [{ outcome: 'page', templates: [], next: null, unreadable: 0 }];
  readonly templateCalls: { readonly accountId: string; readonly page: string | null }[] = [];
  /** Files that were uploaded, and what uploads, address and download calls answer next. */
  readonly uploads: { readonly bytes: number; readonly mime: string; readonly name: string }[] = [];
  readonly uploadAnswers: MediaFailure[] = [];
  readonly addressCalls: string[] = [];
  readonly addressAnswers: Awaited<ReturnType<MediaClient['mediaAddress']>>[] = [];
  readonly downloadAnswers: Awaited<ReturnType<MediaClient['downloadMedia']>>[] = [];
  mediaBytes = new Uint8Array([1, 2, 3]);
  readonly #answers: (SendOutcome | 'hang')[] = [];
  readonly #readAnswers: SendOutcome[] = [];

  answerNext(...answers: readonly (SendOutcome | 'hang')[]): void {
    this.#answers.push(...answers);
  }

  answerNextRead(...answers: readonly SendOutcome[]): void {
    this.#readAnswers.push(...answers);
  }

  get texts(): readonly string[] {
    return this.calls.map(({ message }) =>
      message.content.kind === 'text' ? message.content.text : message.content.kind,
    );
  }

  async send(sender: Sender, message: OutgoingMessage, signal: AbortSignal): Promise<SendOutcome> {
    this.calls.push({ sender, message });
    const wamid = `wamid.out-${this.calls.length}`;
    await this.onCall(message, wamid);
    const answer = this.#answers.shift();
    if (answer === 'hang') return aborted(signal);
    return answer ?? { outcome: 'accepted', wamid, phone: message.recipient.phone, userId: null };
  }

  async sendReaction(_sender: Sender, reaction: OutgoingReaction, signal: AbortSignal): Promise<SendOutcome> {
    this.reactions.push(reaction);
    const wamid = `wamid.reaction-${this.reactions.length}`;
    const answer = this.#answers.shift();
    if (answer === 'hang') return aborted(signal);
    return answer ?? { outcome: 'accepted', wamid, phone: reaction.recipient.phone, userId: null };
  }

  async templates(account: { readonly accountId: string }, page: string | null): Promise<TemplatePage> {
    this.templateCalls.push({ accountId: account.accountId, page });
    const found = this.templatePages[Math.min(this.templateCalls.length, this.templatePages.length) - 1];
    return found ?? { outcome: 'page', templates: [], next: null, unreadable: 0 };
  }

  async uploadMedia(
    _sender: Sender,
    { blob, mime, name }: Parameters<MediaClient['uploadMedia']>[1],
    _signal: AbortSignal,
  ): ReturnType<MediaClient['uploadMedia']> {
    this.uploads.push({ bytes: blob.size, mime, name });
    return this.uploadAnswers.shift() ?? { outcome: 'uploaded' as const, mediaId: `meta-${this.uploads.length}` };
  }

  async mediaAddress(_sender: Sender, mediaId: string): ReturnType<MediaClient['mediaAddress']> {
    this.addressCalls.push(mediaId);
    const answer = this.addressAnswers.shift();
    return answer ?? { outcome: 'found', url: `https://files.test/${mediaId}`, sha256: null, bytes: null };
  }

  async downloadMedia(): ReturnType<MediaClient['downloadMedia']> {
    const body = new Blob([this.mediaBytes]).stream();
    return this.downloadAnswers.shift() ?? { outcome: 'open', body };
  }

  async markRead(
    _sender: Sender,
    wamid: string,
    _signal: AbortSignal,
    { typing = false }: { readonly typing?: boolean } = {},
  ): Promise<SendOutcome | { readonly outcome: 'done' }> {
    this.reads.push(wamid);
    if (typing) this.typed.push(wamid);
    return this.#readAnswers.shift() ?? { outcome: 'done' };
  }
}

function aborted(signal: AbortSignal): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const answer = { outcome: 'unknown', error: { code: 'timeout', detail: 'no answer' } } as const;
    if (signal.aborted) resolve(answer);
    signal.addEventListener('abort', () => resolve(answer));
  });
}

export function notSent(over: Partial<Extract<SendOutcome, { outcome: 'not-sent' }>> = {}): SendOutcome {
  return {
    outcome: 'not-sent',
    error: { code: 'connection-refused', detail: 'refused' },
    retryAfterMs: null,
    channelTrouble: false,
    ...over,
  };
}

export function refused(code: number): SendOutcome {
  return { outcome: 'refused', error: { code, detail: `refused with ${code}` } };
}

export const UNKNOWN: SendOutcome = { outcome: 'unknown', error: { code: 'timeout', detail: 'no answer' } };
