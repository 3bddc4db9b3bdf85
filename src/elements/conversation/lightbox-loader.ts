/** Brings the code of the lightbox, registered. */
export type LightboxLoader = () => Promise<unknown>;

let loader: LightboxLoader = async () => undefined;

/** Says where the lightbox comes from; without a loader it is taken as registered already. */
export function installLightboxLoader(load: LightboxLoader): void {
  loader = load;
}

/** Loads the lightbox; a failed load is tried again at the next call. */
export async function loadLightbox(): Promise<void> {
  await loader();
}
