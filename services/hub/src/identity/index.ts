export { administratorCanSignIn } from './administrators.repository.ts';
export { identityManifest } from './identity.manifest.ts';
