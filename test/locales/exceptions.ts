import type { LocaleCase } from './locale-rules.ts';

/** Where a language rightly departs from a rule: words it shares with English, and labels that have no shorter form. */
export const exceptions: Readonly<Record<string, Pick<LocaleCase, 'sameAsEnglish' | 'longLabels'>>> = {
  ar: { longLabels: ['action.try-now'] },
  cs: {
    sameAsEnglish: ['connection.offline', 'connection.online', 'content.video', 'tags.add.short'],
    longLabels: ['composer.add-note'],
  },
  de: {
    sameAsEnglish: [
      'bar.chats',
      'connection.offline',
      'connection.online',
      'content.audio',
      'content.sticker',
      'content.video',
      'conversation.status',
    ],
    longLabels: ['action.try-now'],
  },
  es: { sameAsEnglish: ['bar.chats', 'content.audio', 'content.sticker', 'order.total'] },
  fi: { sameAsEnglish: ['content.video'] },
  fr: {
    sameAsEnglish: [
      'audio.position',
      'order.total',
      'composer.note',
      'content.audio',
      'content.document',
      'content.image',
      'content.note',
      'content.text',
      'inbox.conversation',
      'list.label',
      'tab.unnamed',
    ],
  },
  it: {
    sameAsEnglish: [
      'attachments.files.one',
      'connection.offline',
      'connection.online',
      'content.audio',
      'content.sticker',
      'content.video',
      'tags.add.short',
    ],
  },
  'pt-BR': { sameAsEnglish: ['bar.chats', 'conversation.status', 'order.count.one', 'order.total'] },
};
