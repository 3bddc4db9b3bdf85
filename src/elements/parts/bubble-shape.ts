import type { MessageView } from '../../store/views.ts';
import { isWaiting } from '../internal/delivery-words.ts';

/** How a bubble holds what it says, as classes: around a picture it is a thin frame, a sticker stands on no ground at all. */
export function bubbleShape({ content, delivery, revokedAt, quoted }: MessageView): string {
  const shapes = isWaiting(delivery) ? ['preparing'] : [];
  if ('file' in content && content.file !== undefined && revokedAt === null) {
    shapes.push('holds-file');
    const isShown = content.file.state === 'stored';
    if (content.kind === 'sticker' && isShown && quoted === null) shapes.push('groundless');
    if ((content.kind === 'image' || content.kind === 'video') && isShown && !content.caption) shapes.push('time-over');
    if (content.kind === 'audio' && !content.caption) shapes.push('time-beside');
  }
  if ('header' in content && content.header !== undefined && ['image', 'video'].includes(content.header.kind))
    shapes.push('holds-head');
  return shapes.join(' ');
}
