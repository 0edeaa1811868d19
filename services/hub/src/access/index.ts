export { EVERYBODY, type Viewer } from './viewer.ts';
export { whoeverReachesTheHub, type WriteAccess } from './write-access.ts';
