import fc from 'fast-check';
import type {
  ButtonsContent,
  FileRef,
  InteractiveHeader,
  LinkContent,
  ListContent,
  OutgoingContent,
  OutgoingMedia,
  SentTemplateButton,
  SentTemplateHeader,
  SharedContact,
  Template,
  TemplateButton,
  TemplateButtonKind,
  TemplateCard,
  TemplateContent,
  TemplateHeader,
  TemplateHeaderValue,
  TemplateValues,
} from '../../src/domain/index.ts';
import { few, id, moment, number, orNull, sendable, shape } from './basic-arbitraries.ts';

const inside = {
  durationMs: fc.nat(),
  width: fc.nat(100_000),
  height: fc.nat(100_000),
  waveform: fc.array(fc.nat(100), { maxLength: 64 }),
};

export const file: fc.Arbitrary<FileRef> = shape(
  {
    id,
    state: fc.constantFrom<FileRef['state']>('pending', 'stored', 'failed', 'expired', 'too-large', 'blocked'),
    bytes: orNull(fc.nat()),
  },
  inside,
);

export const sharedContact: fc.Arbitrary<SharedContact> = shape(
  { name: sendable, phones: few(sendable) },
  {
    emails: few(sendable),
    organization: sendable,
    addresses: few(sendable),
    urls: few(sendable),
    birthday: sendable,
  },
);

export const outgoingMedia: fc.Arbitrary<OutgoingMedia> = shape(
  {
    kind: fc.constantFrom<OutgoingMedia['kind']>('image', 'video', 'audio', 'document', 'sticker'),
    fileId: id,
    mime: sendable,
    bytes: fc.nat(),
  },
  { caption: sendable, fileName: sendable, voice: fc.boolean(), animated: fc.boolean(), ...inside },
);

const textHeader = shape<{ kind: 'text'; text: string }>({ kind: fc.constant('text'), text: sendable });
const fileHeader = shape(
  { kind: fc.constantFrom('image' as const, 'video' as const, 'document' as const), fileId: id, mime: sendable },
  { fileName: sendable },
);
const header: fc.Arbitrary<InteractiveHeader> = fc.oneof(textHeader, fileHeader);

const buttons: fc.Arbitrary<ButtonsContent> = shape(
  {
    kind: fc.constant('buttons' as const),
    body: sendable,
    buttons: few(shape<{ id: string; title: string }>({ id: sendable, title: sendable })),
  },
  { header, footer: sendable },
);

const list: fc.Arbitrary<ListContent> = shape(
  {
    kind: fc.constant('list' as const),
    body: sendable,
    button: sendable,
    sections: few(
      shape<ListContent['sections'][number]>({
        title: sendable,
        rows: few(shape({ id: sendable, title: sendable }, { description: sendable })),
      }),
    ),
  },
  { header: textHeader, footer: sendable },
);

const link: fc.Arbitrary<LinkContent> = shape(
  {
    kind: fc.constant('link' as const),
    body: sendable,
    button: shape<{ title: string; url: string }>({ title: sendable, url: sendable }),
  },
  { header, footer: sendable },
);

export const interactive = [buttons, list, link] as const;

const byName = fc
  .dictionary(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), sendable, {
    maxKeys: 3,
    noNullPrototype: true,
  })
  .filter((values) => !Object.hasOwn(values, '__proto__'));
const locationHeader = shape(
  { kind: fc.constant('location' as const), latitude: number, longitude: number },
  { name: sendable, address: sendable },
);
const namedHeader = shape({ kind: fc.constant('text' as const), text: sendable }, { name: sendable });
const headerValue: fc.Arbitrary<TemplateHeaderValue> = fc.oneof(namedHeader, fileHeader, locationHeader);
const values = { body: byName, buttons: byName };
const templateValues: fc.Arbitrary<TemplateValues> = shape(values, {
  header: headerValue,
  offerEndsAt: moment,
  cards: few(shape(values, { header: headerValue })),
});

const buttonKind = fc.constantFrom<TemplateButtonKind>(
  'quick-reply',
  'url',
  'phone',
  'copy-code',
  'otp',
  'flow',
  'product',
);
const category = fc.constantFrom<Template['category']>('authentication', 'marketing', 'utility', 'service');
const sentHeader: fc.Arbitrary<SentTemplateHeader> = fc.oneof(
  textHeader,
  shape(
    { kind: fc.constantFrom('image' as const, 'video' as const, 'document' as const), fileId: orNull(id) },
    { fileName: sendable },
  ),
  locationHeader,
);
const sentButtons = few(
  shape({ kind: buttonKind, text: sendable }, { value: sendable }) as fc.Arbitrary<SentTemplateButton>,
);

export const templateContent: fc.Arbitrary<TemplateContent> = shape(
  {
    kind: fc.constant('template' as const),
    templateId: id,
    name: sendable,
    language: sendable,
    category,
    body: sendable,
    buttons: sentButtons,
    values: templateValues,
  },
  {
    header: sentHeader,
    footer: sendable,
    offer: shape<{ text: string; endsAt: number | null }>({ text: sendable, endsAt: orNull(moment) }),
    cards: few(shape({ body: sendable, buttons: sentButtons }, { header: sentHeader })),
  },
);

const headerShape: fc.Arbitrary<TemplateHeader> = shape(
  {
    format: fc.constantFrom<TemplateHeader['format']>(
      'text',
      'image',
      'video',
      'document',
      'gif',
      'location',
      'product',
    ),
  },
  { text: sendable },
);
const templateButtons = few(
  shape({ kind: buttonKind, text: sendable }, { url: sendable, phone: sendable }) as fc.Arbitrary<TemplateButton>,
);

export const template: fc.Arbitrary<Template> = shape<Template, Pick<Template, 'pausedUntil'>>(
  {
    id,
    rev: fc.nat(),
    accountId: id,
    name: sendable,
    language: sendable,
    category,
    status: fc.constantFrom<Template['status']>('approved', 'pending', 'rejected', 'paused', 'disabled', 'unknown'),
    reason: orNull(sendable),
    quality: fc.constantFrom<Template['quality']>('green', 'yellow', 'red', 'unknown'),
    parameterFormat: fc.constantFrom<Template['parameterFormat']>('positional', 'named'),
    header: orNull(headerShape),
    body: sendable,
    footer: orNull(sendable),
    buttons: templateButtons,
    offer: orNull(shape<{ text: string; hasExpiration: boolean }>({ text: sendable, hasExpiration: fc.boolean() })),
    cards: few(
      shape({ body: sendable, buttons: templateButtons }, { header: headerShape }) as fc.Arbitrary<TemplateCard>,
    ),
    samples: byName,
    unsupported: few(sendable),
    syncedAt: moment,
  },
  { pausedUntil: moment },
);

/** Everything an agent can send, each kind equally likely. */
export const outgoing: fc.Arbitrary<OutgoingContent> = fc.oneof(
  shape({ kind: fc.constant('text' as const), text: sendable }),
  outgoingMedia,
  shape(
    { kind: fc.constant('location' as const), latitude: number, longitude: number },
    { name: sendable, address: sendable, url: sendable },
  ),
  shape({ kind: fc.constant('contacts' as const), contacts: few(sharedContact) }),
  ...interactive,
  shape({ kind: fc.constant('template' as const), templateId: id, values: templateValues }),
);
