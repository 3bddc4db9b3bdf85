import type { MessageContent } from './content.ts';
import { applyReceipt } from './delivery.ts';
import type { EarlierText, Message, Reaction } from './message.ts';

type Marked = Pick<Message, 'content' | 'reactions' | 'edits' | 'revokedAt' | 'markedBy'>;

/**
 * A message after somebody reacted to it. One reaction a side: the newer one by its own time stays, whichever came first. A reaction taken
 * back stays as one without emoji, so that an older one that comes late does not bring it back. Of two of one second the one taken back
 * stays, else the greater emoji: any order and any duplicates end the same.
 */
export function withReaction<T extends Marked>(message: T, reaction: Reaction): T {
  const known = message.reactions.find(({ from }) => from === reaction.from);
  if (known === undefined) return { ...message, reactions: [...message.reactions, reaction].sort(bySide) };
  const kept = newerReaction(known, reaction);
  if (kept === known) return message;
  return { ...message, reactions: message.reactions.map((one) => (one === known ? kept : one)) };
}

/** Whether somebody reacts: one that was taken back only remembers when. */
export function isShownReaction({ emoji }: Pick<Reaction, 'emoji'>): boolean {
  return emoji !== '';
}

function bySide(a: Reaction, b: Reaction): number {
  return a.from < b.from ? -1 : 1;
}

function newerReaction(known: Reaction, other: Reaction): Reaction {
  if (other.at !== known.at) return other.at > known.at ? other : known;
  if (other.emoji !== known.emoji)
    return other.emoji === '' || (known.emoji !== '' && other.emoji > known.emoji) ? other : known;
  if (known.attempt === null || other.attempt === null)
    return known.attempt === null && other.attempt !== null ? other : known;
  if (known.attempt.id !== other.attempt.id) return other.attempt.id > known.attempt.id ? other : known;
  const { delivery, times, error, wamid } = other.attempt;
  const attempt = applyReceipt(known.attempt, { delivery, at: times[delivery] ?? other.at, error, wamid });
  return attempt === known.attempt ? known : { ...known, attempt };
}

/** How a message reads from a moment on. */
interface Wording {
  readonly text: string | null;
  /** ms; the first wording has none. */
  readonly since: number;
}

/** Whether a message has words its sender may change: a text, a caption, or an edit whose message is not known. */
export function isEditable({ kind }: MessageContent): boolean {
  return ['text', 'image', 'video', 'audio', 'document', 'sticker', 'edit'].includes(kind);
}

/**
 * A message after its sender changed the words, at WhatsApp's time of the change. Every wording keeps its time, the last one by time is
 * shown. After a revoke there is nothing to change; messages without words stay as they are.
 */
export function withEdit<T extends Marked>(message: T, edit: { readonly text: string | null; readonly at: number }): T {
  if (!isEditable(message.content)) return message;
  if (message.revokedAt !== null && edit.at > message.revokedAt) return message;
  const [first, ...later] = wordingsOf(message);
  // No words are null, and empty only where a text has to stand.
  const text = edit.text || (message.content.kind === 'text' ? '' : null);
  const known = later.some((wording) => wording.since === edit.at && wording.text === text);
  if (known || first === undefined) return message;
  const wordings = [...later, { text, since: edit.at }].sort(byTimeThenText);
  return withWordings(message, [first, ...wordings]);
}

/** A message after its sender took it back, which cannot be undone. What it said stays; an edit after that moment is forgotten. */
export function withRevoke<T extends Marked>(message: T, at: number): T {
  if (message.revokedAt !== null && message.revokedAt <= at) return message;
  const wordings = wordingsOf(message);
  const before = wordings.filter(({ since }) => since <= at);
  const kept = before.length === wordings.length ? message : withWordings(message, before);
  return { ...kept, revokedAt: at };
}

/** A message with everything that was done to another record of it: a line that waited for it, or its own echo. */
export function withMarksOf<T extends Marked>(message: T, other: Marked): T {
  const reacted = other.reactions.reduce<T>(withReaction, message);
  const changes = wordingsOf(other).slice(1);
  const edited = changes.reduce<T>((done, { text, since }) => withEdit(done, { text, at: since }), reacted);
  const marked = other.revokedAt === null ? edited : withRevoke(edited, other.revokedAt);
  return (other.markedBy ?? []).reduce<T>(markedBy, marked);
}

/** Things of a message whose ids are remembered. */
const MARKS_MAX = 100;

/** A message that remembers by which of WhatsApp's ids something happened to it: told again, even at another time, it does not happen twice. */
export function markedBy<T extends Pick<Message, 'markedBy'>>(message: T, wamid: string): T {
  const known = message.markedBy ?? [];
  return known.includes(wamid) ? message : { ...message, markedBy: [...known, wamid].slice(-MARKS_MAX) };
}

function wordingsOf({ content, edits }: Marked): readonly Wording[] {
  const wordings: Wording[] = [];
  let since = Number.NEGATIVE_INFINITY;
  for (const { text, until } of edits) {
    wordings.push({ text, since });
    since = until;
  }
  return [...wordings, { text: wordsOf(content), since }];
}

function withWordings<T extends Marked>(message: T, wordings: readonly Wording[]): T {
  const edits: EarlierText[] = [];
  for (const [index, { text }] of wordings.slice(0, -1).entries())
    edits.push({ text, until: wordings[index + 1]?.since ?? 0 });
  return { ...message, content: withWords(message.content, wordings.at(-1)?.text ?? null), edits };
}

function byTimeThenText(a: Wording, b: Wording): number {
  if (a.since !== b.since) return a.since - b.since;
  return (a.text ?? '') < (b.text ?? '') ? -1 : 1;
}

function wordsOf(content: MessageContent): string | null {
  if (content.kind === 'text' || content.kind === 'edit') return content.text;
  return 'caption' in content ? (content.caption ?? null) : null;
}

function withWords(content: MessageContent, text: string | null): MessageContent {
  if (content.kind === 'text') return { ...content, text: text ?? '' };
  if (content.kind === 'edit') return { ...content, text };
  if (!('mediaId' in content)) return content;
  const { caption: _, ...file } = content;
  return text === null ? file : { ...file, caption: text };
}
