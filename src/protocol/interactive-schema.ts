import * as v from 'valibot';
import { requestId, requestText } from './scalars.ts';

/** Shapes of what can be built in a composer, as requests and as content: both are written by us. */
const textHeader = v.object({ kind: v.literal('text'), text: requestText });

export const fileHeaderEntries = {
  kind: v.picklist(['image', 'video', 'document']),
  fileId: requestId,
  mime: requestText,
  fileName: v.exactOptional(requestText),
} as const;

const header = v.variant('kind', [textHeader, v.object(fileHeaderEntries)]);
const footer = v.exactOptional(requestText);

export const buttonsSchema = v.object({
  kind: v.literal('buttons'),
  header: v.exactOptional(header),
  body: requestText,
  footer,
  buttons: v.array(v.object({ id: requestText, title: requestText })),
});

export const listSchema = v.object({
  kind: v.literal('list'),
  header: v.exactOptional(textHeader),
  body: requestText,
  footer,
  button: requestText,
  sections: v.array(
    v.object({
      title: requestText,
      rows: v.array(v.object({ id: requestText, title: requestText, description: v.exactOptional(requestText) })),
    }),
  ),
});

export const linkSchema = v.object({
  kind: v.literal('link'),
  header: v.exactOptional(header),
  body: requestText,
  footer,
  button: v.object({ title: requestText, url: requestText }),
});
