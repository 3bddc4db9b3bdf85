/** Whether these letters stand at an offset. */
export function isAt(view: DataView, offset: number, ascii: string): boolean {
  return (
    offset + ascii.length <= view.byteLength &&
    [...ascii].every((letter, index) => view.getUint8(offset + index) === letter.charCodeAt(0))
  );
}
