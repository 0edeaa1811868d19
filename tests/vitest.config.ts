import { defineConfig } from 'vitest/config';

// type-graphql asks for graphql as CommonJS and our code asks for it as a module: two copies refuse each other's types.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { resolve, test: { name: 'quick', include: ['{contract,golden}/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      // One browser at a time: two share the cores and both come too late.
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/read-only-hub.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
