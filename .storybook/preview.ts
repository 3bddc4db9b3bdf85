/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { INBOX_LOCALES, setInboxLocale } from '../src/elements/internal/localize.ts';
import { AGENTS } from '../src/mock/sample/workspace.ts';
import './preview.css';

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
    locale: {
      description: 'Language',
      toolbar: { icon: 'globe', dynamicTitle: true, items: [...INBOX_LOCALES] },
    },
    agent: {
      description: 'Who is signed in, in stories of whole screens',
      toolbar: {
        icon: 'user',
        dynamicTitle: true,
        items: AGENTS.map(({ key, name, about }) => ({ value: key, title: name, right: about })),
      },
    },
    later: {
      description: 'Time passed since the last message, in stories of whole screens',
      toolbar: {
        icon: 'time',
        dynamicTitle: true,
        items: [
          { value: '0', title: 'Now' },
          { value: '60', title: 'An hour later' },
          { value: '1350', title: 'Windows closing' },
          { value: '1500', title: 'Windows closed' },
          { value: '44000', title: 'A month later' },
        ],
      },
    },
  },
  initialGlobals: { direction: 'ltr', theme: 'light', locale: 'en', agent: 'maya', later: '0' },
  loaders: [async ({ globals }) => ({ locale: await setInboxLocale(String(globals['locale'])) })],
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['locale']);
      document.documentElement.dir = globals['locale'] === 'ar' ? 'rtl' : String(globals['direction']);
      document.documentElement.style.colorScheme = String(globals['theme']);
      return story();
    },
  ],
};

export default preview;
