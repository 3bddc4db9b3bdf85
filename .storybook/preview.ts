/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { members?: { name: string; privacy?: string }[] }[] }[];
}

/** Docs show what hosts may use: no `#private`, private or protected member. */
function withoutPrivateMembers(manifest: Manifest): Manifest {
  for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
    declaration.members = (declaration.members ?? []).filter(
      ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
    );
  }
  return manifest;
}

// `npm run manifest` writes it before Storybook starts; the docs tables of every element come from it.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../.cache/custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest !== undefined) setCustomElementsManifest(withoutPrivateMembers(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
  },
  globalTypes: {
    direction: {
      description: 'Writing direction',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl'] },
    },
    theme: {
      description: 'Colour scheme',
      toolbar: { icon: 'mirror', dynamicTitle: true, items: ['light', 'dark'] },
    },
  },
  initialGlobals: { direction: 'ltr', theme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dir = String(globals['direction']);
      document.documentElement.style.colorScheme = String(globals['theme']);
      return story();
    },
  ],
};

export default preview;
