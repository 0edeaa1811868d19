export { ExpectedReturn, ReturnState, ReturnTemplate } from './expected-return.entity.ts';
export { reportedBy } from './expected-return.repository.ts';
export { returnsManifest } from './returns.manifest.ts';
