export * from './expected-return.entity.ts';
export * from './returns.nouns.ts';
export * from './expected-return.repository.ts';
export { returnsManifest } from './returns.manifest.ts';
