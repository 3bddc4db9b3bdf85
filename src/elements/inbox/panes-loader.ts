/** Brings the code of the panes an open conversation needs, registered. */
export type PanesLoader = () => Promise<unknown>;

let loader: PanesLoader = async () => undefined;
let loading: Promise<unknown> | undefined;

/** Says where the panes come from; without a loader they are taken as registered already. */
export function installPanesLoader(load: PanesLoader): void {
  loader = load;
  loading = undefined;
}

/** Loads the panes once for the page; a failed load is tried again at the next call. */
export async function loadPanes(): Promise<void> {
  loading ??= loader();
  try {
    await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
