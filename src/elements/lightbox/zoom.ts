/** How a picture is looked at: how large, and where its middle stands, px from the middle of the room. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** All of it. */
export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };

const LARGEST = 8;

/** Larger or smaller by a factor, around a point given from the middle of the room. */
export function zoomed(
  zoom: Zoom,
  factor: number,
  point: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): Zoom {
  const scale = Math.min(LARGEST, Math.max(1, zoom.scale * factor));
  if (scale === 1) return WHOLE;
  const share = scale / zoom.scale;
  return { scale, x: point.x - (point.x - zoom.x) * share, y: point.y - (point.y - zoom.y) * share };
}

/** Moved, but never so far that nothing is left to see. */
export function panned(
  zoom: Zoom,
  by: { readonly x: number; readonly y: number },
  room: { readonly width: number; readonly height: number },
): Zoom {
  if (zoom.scale === 1) return WHOLE;
  const reach = (size: number) => (size * (zoom.scale - 1)) / 2;
  const held = (place: number, size: number) => Math.min(reach(size), Math.max(-reach(size), place));
  return { scale: zoom.scale, x: held(zoom.x + by.x, room.width), y: held(zoom.y + by.y, room.height) };
}
