export { ActivityFunding } from './activity-funding.entity.ts';
export { valueManifest } from './value.manifest.ts';
