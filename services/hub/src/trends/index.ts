export { trendsManifest } from './trends.manifest.ts';
