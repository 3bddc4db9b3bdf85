let load: () => Promise<unknown> = async () => undefined;

/** Says where the template picker comes from: it loads when somebody wants a template. */
export function installPickerLoader(loader: () => Promise<unknown>): void {
  load = loader;
}

/** Brings the picker, registered; a failed load is tried again at the next call. */
export function loadPicker(): Promise<unknown> {
  return load();
}
