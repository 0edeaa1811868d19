export { type DisclosurePolicy, EVERYTHING_EXACT, NOTHING_EXACT, type ProtectedThing } from './policy.ts';
export { Seal } from './seal.ts';
export { EVERYBODY, Viewer } from './viewer.ts';
export { whoeverReachesTheHub, type WriteAccess } from './write-access.ts';
