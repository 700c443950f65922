/** How the browser app is bundled; the command line is bundled by scripts/build.mjs. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { scenarioModules } from './scripts/vite-scenarios.ts';

export default defineConfig({
  base: '/',
  plugins: [react(), scenarioModules(import.meta.dirname)],
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: 'dist/app', emptyOutDir: true },
});
