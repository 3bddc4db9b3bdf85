/** The tools of the composer, each an element of its own that loads when it is opened. */
export type KitTool =
  | 'attachments'
  | 'emoji'
  | 'recorder'
  | 'builder'
  | 'canned-replies'
  | 'suggestions'
  | 'send-later'
  | 'planned'
  | 'collision';

const loaders = new Map<KitTool, () => Promise<unknown>>();

/** Says where the code of the tools comes from, registered; what has no loader is not offered. */
export function installKitTools(tools: Readonly<Partial<Record<KitTool, () => Promise<unknown>>>>): void {
  for (const [name, load] of Object.entries(tools)) loaders.set(name as KitTool, load);
}

export function hasTool(name: KitTool): boolean {
  return loaders.has(name);
}

/** Loads a tool; a failed load is tried again at the next call. */
export async function loadKitTool(name: KitTool): Promise<void> {
  await loaders.get(name)?.();
}
