export * from './concern.entity.ts';
export * from './outreach-action.entity.ts';
export * from './outreach.measures.ts';
export * from './outreach.nouns.ts';
export * from './partnership-link.entity.ts';
export { outreachManifest } from './outreach.manifest.ts';
