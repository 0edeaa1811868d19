export { crimeManifest } from './crime.manifest.ts';
export { CrimeType, ForceMonth, RecordedCrime } from './recorded-crime.entity.ts';
export { type MonthOfForce, rollUpForceMonth } from './roll-up.repository.ts';
