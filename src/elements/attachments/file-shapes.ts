import type { AttachedFile } from '../../store/views.ts';

/** In what shapes one and the same file can go. */
export interface FileShapes {
  /** As a photo or a video. */
  readonly usual: AttachedFile;
  /** As it is. */
  readonly document: AttachedFile;
  /** As it is, without what was noted in it; `null` where that cannot be taken out. */
  readonly bare: AttachedFile | null;
  /** What its notes say, as far as this page can read them. */
  readonly notes: 'place' | 'some' | 'none' | 'unknown';
}

export type FileShape = 'usual' | 'document' | 'bare';

/** By the bytes that go: whoever has a file of this page knows its other shapes, for as long as the file lives. */
const known = new WeakMap<Blob, FileShapes>();

export function rememberShapes(shapes: FileShapes): void {
  for (const shape of [shapes.usual, shapes.document, shapes.bare]) if (shape !== null) known.set(shape.file, shapes);
}

/** `undefined` for what has one shape only, and for files an earlier page prepared. */
export function shapesOf(file: Blob): FileShapes | undefined {
  return known.get(file);
}

/** In which of its shapes a file stands in a draft. */
export function shapeOf(shapes: FileShapes, { kind, file }: { readonly kind: string; readonly file: Blob }): FileShape {
  if (kind !== 'document') return 'usual';
  return file === shapes.bare?.file ? 'bare' : 'document';
}
