import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AttachmentView } from '../../store/views.ts';
import { type FileShape, shapeOf, shapesOf } from './file-shapes.ts';

/** Whether a photo or video goes as such or as a document, and what of it goes along. Nothing for what has one shape only. */
export function shapeChoice(
  file: AttachmentView,
  name: string,
  take: (shape: FileShape) => void,
): TemplateResult | typeof nothing {
  const shapes = shapesOf(file.file);
  const words = shapeText(file);
  if (words === null) return nothing;
  if (shapes === undefined) return html`<p class="note">${words}</p>`;
  const shape = shapeOf(shapes, file);
  const noteId = `note-${file.id}`;
  return html`<div class="shape" role="group" aria-label=${name}>
    <label class="choice as">
      <input
        type="checkbox"
        aria-describedby=${noteId}
        .checked=${live(shape !== 'usual')}
        @change=${() => take(shape === 'usual' ? 'document' : 'usual')}
      />
      <span>${msg('Send as document', { id: 'attachments.as-document' })}</span>
    </label>
    ${
      shape === 'usual' || shapes.bare === null
        ? nothing
        : html`<label class="choice without">
            <input
              type="checkbox"
              aria-describedby=${noteId}
              .checked=${live(shape === 'bare')}
              @change=${() => take(shape === 'bare' ? 'document' : 'bare')}
            />
            <span>${msg('Remove what the camera noted', { id: 'attachments.bare' })}</span>
          </label>`
    }
    <p class="note" id=${noteId}>${words}</p>
  </div>`;
}

/** What happens to a picture or video in the shape it has, above all to the place where it was taken; `null` for other files. */
export function shapeText(file: AttachmentView): string | null {
  const { kind, mime } = file;
  const isPicture = mime.startsWith('image/');
  if (kind === 'image') {
    return shapesOf(file.file) === undefined
      ? null
      : msg('As a photo it is made smaller, and the place where it was taken is removed.', {
          id: 'attachments.note.photo',
        });
  }
  if (kind !== 'video' && (kind !== 'document' || !(isPicture || mime.startsWith('video/')))) return null;
  // The backend's own file: nobody here knows what is in it.
  if (file.fileId !== undefined) return null;
  const shapes = shapesOf(file.file);
  if (shapes !== undefined && (shapeOf(shapes, file) === 'bare' || shapes.notes === 'none'))
    return msg('It goes in full size, without notes of the camera.', { id: 'attachments.note.bare' });
  return shapes?.notes === 'place'
    ? msg('It goes as it is, with the place where it was taken.', { id: 'attachments.note.place' })
    : msg('It goes as it is, with what the camera noted, such as the place.', { id: 'attachments.note.as-is' });
}
