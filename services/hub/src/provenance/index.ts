export * from './data-version.repository.ts';
export * from './provenance.nouns.ts';
export * from './provenance.properties.ts';
export * from './row-fault.entity.ts';
export * from './upload.entity.ts';
