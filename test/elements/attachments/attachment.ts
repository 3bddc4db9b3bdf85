import type { AttachmentView } from '../../../src/store/views.ts';

/** A file of a draft as the store shows it. */
export function attachment(overrides: Partial<AttachmentView> = {}): AttachmentView {
  const { file = new Blob(['x'], { type: 'application/pdf' }) } = overrides;
  return {
    id: 'a1',
    file,
    name: 'offer.pdf',
    kind: 'document',
    mime: file.type,
    bytes: 312_000,
    caption: '',
    progress: 1,
    state: 'ready',
    code: null,
    ...overrides,
  };
}
