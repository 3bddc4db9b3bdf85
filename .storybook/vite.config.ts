import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  cacheDir: '.cache/vite-storybook',
  build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
});
