/** Whether a file can be read still: one that was moved, changed or deleted on its disk fails an upload just as a lost network does. */
export async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
