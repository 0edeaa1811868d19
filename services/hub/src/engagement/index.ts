export * from './activity.entity.ts';
export * from './engagement.measures.ts';
export * from './engagement.nouns.ts';
export * from './session.entity.ts';
export * from './support-count.entity.ts';
export * from './unpaid-work.entity.ts';
export { engagementManifest } from './engagement.manifest.ts';
