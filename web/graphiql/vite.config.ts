import { defineConfig } from 'vite';

// Beside the built dashboard, so that one folder holds all that the hub serves. The dashboard is built first: it empties that folder.
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphql/',
  logLevel: 'warn',
  build: {
    outDir: '../build/graphiql',
    emptyOutDir: true,
    // The editor is one part of some MB and is loaded once: its address changes only when it does.
    chunkSizeWarningLimit: 5000,
    // React's packages mark what runs in a browser only; all of this does.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
