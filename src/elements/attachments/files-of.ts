/**
 * The files of a paste or a drop. None when they only show what the words beside them say: office programs put a picture of the copied text
 * on the clipboard with it. File managers put names beside files: then the files are meant.
 */
export function filesOf(data: DataTransfer): readonly File[] {
  const files = [...data.files];
  const words = data.getData('text/plain').trim();
  if (words === '' || files.some(({ type }) => !type.startsWith('image/'))) return files;
  const names = words.split(/[\r\n]+/).map((line) => line.split(/[\\/]/).at(-1));
  return files.every(({ name }) => names.includes(name)) ? files : [];
}
