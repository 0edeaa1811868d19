import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Length from which a part of the script is worth the line that it takes, in characters. */
const WORTHWHILE = 10_000;

/**
 * Tells browsers that what stands in the parts of the script is needed at once, so that they compile it beside the page and not while the page comes
 * alive. Browsers that do not know the line read over it.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compiledAhead: Plugin = {
  name: 'compiled-ahead',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk' || part.code.length < WORTHWHILE) continue;
      part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
    }
  },
};

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
    compiledAhead,
  ],
  build: {
    modulePreload: { polyfill: false, resolveDependencies: (_, dependencies) => dependencies.filter((each) => each.endsWith('.css')) },
  },
  // The light theme of a picture is read from the tokens.
  test: { include: ['src/**/*.test.ts'], css: { include: [/tokens\.css/] } },
});
