import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Agent, CannedReply, Team } from '../../domain/index.ts';
import { filesText } from '../attachments/attachment-words.ts';
import { fileNames, filesClip } from '../canned-replies/files-clip.ts';
import { ownerWord } from '../canned-replies/owner-word.ts';

/** What can be chosen for a word. */
export type SuggestionOption =
  | { readonly kind: 'reply'; readonly reply: CannedReply; readonly filled: string }
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'manage' };

export function optionContent(option: SuggestionOption, teams: readonly Team[]): TemplateResult {
  switch (option.kind) {
    case 'manage':
      return html`<span>${manageWord()}</span>`;
    case 'agent':
      return html`<bdi class="name one-line">${option.agent.name}</bdi>`;
    case 'reply':
      return html`<bdi class="name one-line">/${option.reply.name}</bdi>
        <bdi class="words one-line">${option.filled.trim() === '' ? fileNames(option.reply.files) : option.filled}</bdi>
        <span class="owner">${filesClip(option.reply.files)}${ownerWord(option.reply.owner, teams)}</span>`;
  }
}

/** What a screen reader says of it. */
export function spokenOption(option: SuggestionOption): string {
  if (option.kind === 'manage') return manageWord();
  if (option.kind === 'agent') return option.agent.name;
  const { name, files } = option.reply;
  return [name, option.filled, ...(files.length === 0 ? [] : [filesText(files.length)])].filter(Boolean).join(', ');
}

function manageWord(): string {
  return msg('Manage replies…', { id: 'canned.manage' });
}
