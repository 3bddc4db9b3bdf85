import * as v from 'valibot';
import { fileHeaderEntries } from './interactive-schema.ts';
import { requestText, time, whole } from './scalars.ts';

const text = v.string();
const finite = v.pipe(v.number(), v.finite());
const optionalText = v.exactOptional(text);

const BUTTON_KINDS = [
  'quick-reply',
  'url',
  'phone',
  'copy-code',
  'otp',
  'flow',
  'catalogue',
  'products',
  'product',
  'voice-call',
  'call-permission',
  'contact-request',
] as const;
const categorySchema = v.picklist(['authentication', 'marketing', 'utility', 'service']);

const locationEntries = {
  kind: v.literal('location'),
  latitude: finite,
  longitude: finite,
  name: optionalText,
  address: optionalText,
} as const;

const textHeader = v.object({ kind: v.literal('text'), name: optionalText, text: requestText });
const headerValue = v.variant('kind', [textHeader, v.object(fileHeaderEntries), v.object(locationEntries)]);

const valueEntries = {
  header: v.exactOptional(headerValue),
  body: v.record(v.string(), requestText),
  buttons: v.record(v.string(), requestText),
} as const;

/** What a person filled in. */
export const templateValuesSchema = v.object({
  ...valueEntries,
  offerEndsAt: v.exactOptional(time),
  cards: v.exactOptional(v.array(v.object(valueEntries))),
});

const sentHeader = v.variant('kind', [
  v.object({ kind: v.literal('text'), text }),
  v.object({
    kind: v.picklist(['image', 'video', 'document']),
    fileId: v.nullable(text),
    fileName: optionalText,
  }),
  v.object(locationEntries),
]);
const sentButtons = v.array(v.object({ kind: v.picklist(BUTTON_KINDS), text, value: optionalText }));

/** A template as it stands in a message. */
export const templateContentSchema = v.object({
  kind: v.literal('template'),
  templateId: text,
  name: text,
  language: text,
  category: categorySchema,
  header: v.exactOptional(sentHeader),
  body: text,
  footer: optionalText,
  buttons: sentButtons,
  offer: v.exactOptional(v.object({ text, endsAt: v.nullable(time) })),
  cards: v.exactOptional(v.array(v.object({ header: v.exactOptional(sentHeader), body: text, buttons: sentButtons }))),
  values: templateValuesSchema,
});

const headerShape = v.object({
  format: v.picklist(['text', 'image', 'video', 'document', 'gif', 'location', 'product']),
  text: optionalText,
});
const buttonShapes = v.array(
  v.object({ kind: v.picklist(BUTTON_KINDS), text, url: optionalText, phone: optionalText }),
);

/** The record of a template. */
export const templateSchema = v.object({
  id: text,
  rev: whole,
  accountId: text,
  name: text,
  language: text,
  category: categorySchema,
  status: v.picklist([
    'approved',
    'pending',
    'rejected',
    'paused',
    'disabled',
    'in-appeal',
    'pending-deletion',
    'deleted',
    'limit-exceeded',
    'archived',
    'unknown',
  ]),
  reason: v.nullable(text),
  pausedUntil: v.exactOptional(time),
  quality: v.picklist(['green', 'yellow', 'red', 'unknown']),
  parameterFormat: v.picklist(['positional', 'named']),
  header: v.nullable(headerShape),
  body: text,
  footer: v.nullable(text),
  buttons: buttonShapes,
  offer: v.nullable(v.object({ text, hasExpiration: v.boolean() })),
  cards: v.array(v.object({ header: v.exactOptional(headerShape), body: text, buttons: buttonShapes })),
  samples: v.record(v.string(), text),
  unsupported: v.array(text),
  syncedAt: time,
});
