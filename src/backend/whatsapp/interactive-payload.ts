import type { ButtonsContent, InteractiveHeader, LinkContent, ListContent } from '../../domain/index.ts';
import type { MediaIds } from './template-payload.ts';

/** The `interactive` object of a send (fact sheet §11.1). Every file of it has a media id. */
export function interactivePayload(content: ButtonsContent | ListContent | LinkContent, mediaIds: MediaIds): object {
  const { header, body, footer } = content;
  return {
    type: TYPES[content.kind],
    ...(header === undefined ? {} : { header: headerPayload(header, mediaIds) }),
    body: { text: body },
    ...(footer === undefined ? {} : { footer: { text: footer } }),
    action: actionPayload(content),
  };
}

const TYPES = { buttons: 'button', list: 'list', link: 'cta_url' } as const;

function headerPayload(header: InteractiveHeader, mediaIds: MediaIds): object {
  if (header.kind === 'text') return { type: 'text', text: header.text };
  const named = header.kind === 'document' && header.fileName !== undefined ? { filename: header.fileName } : {};
  return { type: header.kind, [header.kind]: { id: mediaIds[header.fileId], ...named } };
}

function actionPayload(content: ButtonsContent | ListContent | LinkContent): object {
  switch (content.kind) {
    case 'buttons':
      return { buttons: content.buttons.map(({ id, title }) => ({ type: 'reply', reply: { id, title } })) };
    case 'list':
      return {
        button: content.button,
        sections: content.sections.map(({ title, rows }) => ({
          ...(title === '' ? {} : { title }),
          rows: rows.map(rowPayload),
        })),
      };
    case 'link':
      return { name: 'cta_url', parameters: { display_text: content.button.title, url: content.button.url } };
  }
}

function rowPayload({ id, title, description }: ListContent['sections'][number]['rows'][number]): object {
  return { id, title, ...(description ? { description } : {}) };
}
