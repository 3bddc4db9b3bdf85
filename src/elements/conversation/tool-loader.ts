/** What is loaded the first time somebody asks for it. */
export type ToolName = 'finder' | 'transcript' | 'emoji-picker' | 'forward' | 'message-info' | 'start';

const loaders = new Map<ToolName, () => Promise<unknown>>();

/** Says where the code of a tool comes from, registered; without a loader it is taken as registered already. */
export function installToolLoader(name: ToolName, load: () => Promise<unknown>): void {
  loaders.set(name, load);
}

/** Loads a tool; a failed load is tried again at the next call. */
export async function loadTool(name: ToolName): Promise<void> {
  await loaders.get(name)?.();
}
