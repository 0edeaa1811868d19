export { Activity, ActivityKind, ActivityTheme } from './activity.entity.ts';
export { engagementManifest } from './engagement.manifest.ts';
export { activities, sessions, supportCounts } from './engagement.nouns.ts';
export { type AgeBand, ageBands, Session, SessionState } from './session.entity.ts';
export { volunteerMinutes } from './sessions.measures.ts';
export { CountMethod, SupportCount } from './support-count.entity.ts';
export { UnpaidWork } from './unpaid-work.entity.ts';
