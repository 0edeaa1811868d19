import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // A class of a component is written thousands of times on a page: its name is short.
      compilerOptions: { runes: true, cssHash: ({ hash, filename }) => `s${hash(filename)}` },
      // The styles of a page are a few kB in many files: they stand in the page, so that nothing waits for them to be fetched.
      inlineStyleThreshold: 64 * 1024,
      // Nothing leaves the hub's own origin. Style attributes are allowed because every SVG text carries one; style elements are not.
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  build: {
    modulePreload: { polyfill: false, resolveDependencies: (_, dependencies) => dependencies.filter((each) => each.endsWith('.css')) },
  },
  // Without this the first lazy import of the chart library reloads the page in development.
  optimizeDeps: { include: ['echarts/core', 'echarts/charts', 'echarts/components', 'echarts/renderers'] },
  // The light theme of a picture is read from the tokens.
  test: { include: ['src/**/*.test.ts'], css: { include: [/tokens\.css/] } },
});
