import { defineConfig } from 'vitest/config';

export default defineConfig({
  // type-graphql asks for graphql as CommonJS and our code asks for it as a module: two copies refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{src,tests}/**/*.test.ts'],
    // The embedded database takes seconds to start, and every file that needs one starts its own.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
