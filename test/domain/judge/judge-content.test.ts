import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ButtonsContent,
  CAPTION_MAX,
  CARDS_MAX,
  judgeContent,
  type ListContent,
  type OutgoingContent,
  type OutgoingMedia,
  type RefusalCode,
} from '../../../src/domain/index.ts';
import { RICH_RULES } from '../../../src/domain/judge/rich-rules.ts';

type FreeForm = Exclude<OutgoingContent, { kind: 'template' }>;
type Rows = readonly [string, FreeForm, RefusalCode | null][];

const KB = 1024;
const MB = 1024 * KB;

function judged(rows: Rows): void {
  for (const [title, content, code] of rows) {
    it(`${title}: ${code ?? 'fine'}`, () => assert.equal(judgeContent(content, RICH_RULES), code));
  }
}

function media(changed: Partial<OutgoingMedia> = {}): OutgoingMedia {
  return { kind: 'image', fileId: 'f1', mime: 'image/jpeg', bytes: 1000, ...changed };
}

describe('judging a file', () => {
  const audio = { kind: 'audio', mime: 'audio/ogg; codecs=opus' } as const;
  judged([
    ['a picture', media(), null],
    ['a picture by a type in capitals', media({ mime: 'IMAGE/PNG' }), null],
    ['a picture of the largest size', media({ bytes: 5 * MB }), null],
    ['a picture one byte larger', media({ bytes: 5 * MB + 1 }), 'file-too-large'],
    ['an empty picture', media({ bytes: 0 }), 'file-kind'],
    ['a picture without a file', media({ fileId: '' }), 'file-missing'],
    ['a picture WhatsApp does not show', media({ mime: 'image/webp' }), 'file-kind'],
    ['a video', media({ kind: 'video', mime: 'video/mp4', bytes: 16 * MB }), null],
    ['a video one byte larger', media({ kind: 'video', mime: 'video/3gpp', bytes: 16 * MB + 1 }), 'file-too-large'],
    ['a video of the web', media({ kind: 'video', mime: 'video/webm' }), 'file-kind'],
    ['a voice note', media({ ...audio, voice: true }), null],
    ['a voice note that is no Ogg', media({ ...audio, mime: 'audio/mpeg', voice: true }), 'file-kind'],
    ['a picture as a voice note', media({ voice: true }), 'file-kind'],
    ['a sound recorded by a browser', media({ ...audio, mime: 'audio/webm' }), 'file-kind'],
    ['a sound with a caption', media({ ...audio, caption: 'x' }), 'caption-too-long'],
    ['a document of any type', media({ kind: 'document', mime: 'application/x-odd', bytes: 100 * MB }), null],
    ['a document one byte larger', media({ kind: 'document', bytes: 100 * MB + 1 }), 'file-too-large'],
    ['a sticker', media({ kind: 'sticker', mime: 'image/webp', bytes: 100 * KB }), null],
    [
      'a still sticker one byte larger',
      media({ kind: 'sticker', mime: 'image/webp', bytes: 100 * KB + 1 }),
      'file-too-large',
    ],
    ['a moving sticker', media({ kind: 'sticker', mime: 'image/webp', animated: true, bytes: 500 * KB }), null],
    [
      'a moving sticker one byte larger',
      media({ kind: 'sticker', mime: 'image/webp', animated: true, bytes: 500 * KB + 1 }),
      'file-too-large',
    ],
    ['a sticker of another type', media({ kind: 'sticker', mime: 'image/png' }), 'file-kind'],
    ['the longest caption', media({ caption: 'x'.repeat(CAPTION_MAX) }), null],
    ['a caption one unit longer', media({ caption: 'x'.repeat(CAPTION_MAX + 1) }), 'caption-too-long'],
  ]);
});

describe('judging a place', () => {
  const place = (latitude: number, longitude: number): FreeForm => ({ kind: 'location', latitude, longitude });
  judged([
    ['the date line at the pole', place(90, -180), null],
    ['beyond the pole', place(90.1, 0), 'place-invalid'],
    ['beyond the date line', place(0, 180.1), 'place-invalid'],
    ['nowhere', place(Number.NaN, 0), 'place-invalid'],
  ]);
});

describe('judging contact cards', () => {
  const card = { name: 'Bo', phones: ['+39 333 111'] };
  const cards = (...contacts: Extract<FreeForm, { kind: 'contacts' }>['contacts']): FreeForm => ({
    kind: 'contacts',
    contacts,
  });
  judged([
    ['one card', cards(card), null],
    ['the most cards', cards(...Array(CARDS_MAX).fill(card)), null],
    ['one card more', cards(...Array(CARDS_MAX + 1).fill(card)), 'card-invalid'],
    ['no card', cards(), 'card-invalid'],
    ['a card of nobody', cards({ ...card, name: '\u2060' }), 'card-invalid'],
    ['a card without a phone number', cards({ ...card, phones: [] }), 'card-invalid'],
    ['a card whose number is a word', cards({ ...card, phones: ['call me'] }), 'card-invalid'],
    ['a birthday', cards({ ...card, birthday: '1980-02-03' }), null],
    ['a birthday as people write it', cards({ ...card, birthday: '3.2.1980' }), 'card-invalid'],
  ]);
});

function buttons(changed: Partial<ButtonsContent> = {}): ButtonsContent {
  return { kind: 'buttons', body: 'Which?', buttons: [{ id: '1', title: 'This' }], ...changed };
}
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, title: `T${at}` }));

describe('judging buttons', () => {
  const file = { kind: 'image', fileId: 'f', mime: 'image/png' } as const;
  judged([
    ['one', buttons(), null],
    ['three', buttons({ buttons: many(3) }), null],
    ['four', buttons({ buttons: many(4) }), 'interactive-invalid'],
    ['none', buttons({ buttons: [] }), 'interactive-invalid'],
    [
      'two of one id',
      buttons({
        buttons: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
      'interactive-invalid',
    ],
    [
      'two that say the same',
      buttons({
        buttons: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'A' },
        ],
      }),
      'interactive-invalid',
    ],
    ['the longest words', buttons({ buttons: [{ id: 'i'.repeat(256), title: 't'.repeat(20) }] }), null],
    ['too long a title', buttons({ buttons: [{ id: 'i', title: 't'.repeat(21) }] }), 'interactive-invalid'],
    ['too long an id', buttons({ buttons: [{ id: 'i'.repeat(257), title: 't' }] }), 'interactive-invalid'],
    ['an empty title', buttons({ buttons: [{ id: 'i', title: ' ' }] }), 'interactive-invalid'],
    ['no question', buttons({ body: '' }), 'text-empty'],
    ['the longest question', buttons({ body: 'x'.repeat(1024) }), null],
    ['a question one unit longer', buttons({ body: 'x'.repeat(1025) }), 'text-too-long'],
    ['a footer', buttons({ footer: 'x'.repeat(60) }), null],
    ['too long a footer', buttons({ footer: 'x'.repeat(61) }), 'interactive-invalid'],
    ['a head line', buttons({ header: { kind: 'text', text: 'x'.repeat(60) } }), null],
    ['too long a head line', buttons({ header: { kind: 'text', text: 'x'.repeat(61) } }), 'interactive-invalid'],
    ['a picture above', buttons({ header: file }), null],
    ['a picture of another type above', buttons({ header: { ...file, mime: 'image/gif' } }), 'file-kind'],
    ['a picture without a file above', buttons({ header: { ...file, fileId: '' } }), 'file-missing'],
  ]);
});

function list(sections: ListContent['sections'], changed: Partial<ListContent> = {}): ListContent {
  return { kind: 'list', body: 'Which?', button: 'Open', sections, ...changed };
}

describe('judging a list', () => {
  const section = (title: string, ...rows: ListContent['sections'][number]['rows']) => ({ title, rows });
  const [a, b] = many(2) as [{ id: string; title: string }, { id: string; title: string }];
  judged([
    ['one section without a title', list([section('', a)]), null],
    ['two sections without titles', list([section('', a), section('', b)]), 'interactive-invalid'],
    ['two sections with titles', list([section('A', a), section('B', b)]), null],
    ['an empty section', list([section('A', a), section('B')]), 'interactive-invalid'],
    ['ten rows in all', list([section('A', a), section('B', ...many(10).slice(1))]), null],
    ['eleven rows in all', list([section('A', a), section('B', ...many(11).slice(1))]), 'interactive-invalid'],
    ['no section', list([]), 'interactive-invalid'],
    ['two rows of one id', list([section('A', a), section('B', a)]), 'interactive-invalid'],
    ['two rows that say the same', list([section('A', a, { ...b, title: a.title })]), 'interactive-invalid'],
    [
      'the longest words',
      list([section('s'.repeat(24), { id: 'i'.repeat(200), title: 't'.repeat(24), description: 'd'.repeat(72) })]),
      null,
    ],
    ['too long a section', list([section('s'.repeat(25), a)]), 'interactive-invalid'],
    ['too long a row', list([section('', { ...a, title: 't'.repeat(25) })]), 'interactive-invalid'],
    ['too long a row id', list([section('', { ...a, id: 'i'.repeat(201) })]), 'interactive-invalid'],
    ['too long a description', list([section('', { ...a, description: 'd'.repeat(73) })]), 'interactive-invalid'],
    ['too long a button', list([section('', a)], { button: 'x'.repeat(21) }), 'interactive-invalid'],
    ['the longest question', list([section('', a)], { body: 'x'.repeat(4096) }), null],
    ['a question one unit longer', list([section('', a)], { body: 'x'.repeat(4097) }), 'text-too-long'],
  ]);
});

describe('judging a link', () => {
  const link = (url: string, title = 'Open'): FreeForm => ({ kind: 'link', body: 'Here', button: { title, url } });
  judged([
    ['an address', link('https://example.com/a?b=c'), null],
    ['an insecure address', link('http://example.com'), 'address-invalid'],
    ['a script', link('javascript:alert(1)'), 'address-invalid'],
    ['half an address', link('example.com'), 'address-invalid'],
    ['an address that pretends', link('https://bank.com@evil.com'), 'address-invalid'],
    ['an address with a blank', link('https://example.com/a b'), 'address-invalid'],
    ['the longest address', link(`https://example.com/${'x'.repeat(1980)}`), null],
    ['an address one unit longer', link(`https://example.com/${'x'.repeat(1981)}`), 'address-invalid'],
    ['too long a title', link('https://example.com', 'x'.repeat(21)), 'interactive-invalid'],
  ]);
});
