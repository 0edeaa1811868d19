export { identityManifest } from './identity.manifest.ts';
