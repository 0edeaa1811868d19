// Declares what the hub is given of engagement.

import { rules } from '../access/index.ts';
import type { DomainManifest } from '../measures/index.ts';
import { activeWeeks, activeWeeksShare, weeks } from './active-weeks.measures.ts';
import { Activity } from './activity.entity.ts';
import {
  attendances,
  attendancesByAge,
  attendancesWhereNewcomersCounted,
  meanAttendance,
  newcomerShare,
  newcomers,
  sessionsCounted,
} from './attendances.measures.ts';
import { activities, sessions, supportCounts, unpaidWorks } from './engagement.nouns.ts';
import { Session } from './session.entity.ts';
import { cancelledShare, sessionsCancelled, sessionsHeld, sessionsPlanned, volunteerHours, volunteerMinutes } from './sessions.measures.ts';
import { SupportCount } from './support-count.entity.ts';
import { familiesSupported, individualsSupported, reachPer1000, volunteers } from './support-counts.measures.ts';
import { UnpaidWork } from './unpaid-work.entity.ts';

export const engagementManifest: DomainManifest = {
  readers: rules.FIGURES,
  entities: [Activity, Session, SupportCount, UnpaidWork],
  nouns: [activities, sessions, supportCounts, unpaidWorks],
  measures: [
    activeWeeks,
    weeks,
    activeWeeksShare,
    attendances,
    sessionsCounted,
    meanAttendance,
    newcomers,
    attendancesWhereNewcomersCounted,
    newcomerShare,
    attendancesByAge,
    sessionsHeld,
    sessionsPlanned,
    sessionsCancelled,
    cancelledShare,
    volunteerMinutes,
    volunteerHours,
    familiesSupported,
    individualsSupported,
    volunteers,
    reachPer1000,
  ],
  subject: {
    domain: 'engagement',
    field: 'engagement',
    typeName: 'Engagement',
    description: 'Engagement: sessions, attendances, people supported, volunteers.',
  },
};
