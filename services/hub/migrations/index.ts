// Every migration in order. Listed as classes, so that no path is searched when the hub starts.

import { AuditEvents } from './audit.migration.ts';
import { ComparisonAreas } from './comparison-areas.migration.ts';
import { DataChange } from './data-change.migration.ts';
import { DataChanged } from './data-changed.migration.ts';
import { DecidedByPeople } from './decided-by-people.migration.ts';
import { ExactThirds } from './exact-thirds.migration.ts';
import { ExplainedCharts } from './explained-charts.migration.ts';
import { Identity } from './identity.migration.ts';
import { InitialTables } from './initial-tables.migration.ts';
import { MeasureIdentifiers } from './measure-identifiers.migration.ts';
import { MembershipOnce } from './membership-once.migration.ts';
import { OrganisationsByIdentifier } from './organisations-by-identifier.migration.ts';
import { PlainComments } from './plain-comments.migration.ts';
import { ProviderReturns } from './provider-returns.migration.ts';
import { ReaderOfEveryRow } from './reader-of-every-row.migration.ts';
import { RealReturns } from './real-returns.migration.ts';
import { RecordedCrimeMonths } from './recorded-crime-month.migration.ts';
import { RowLevelSecurity } from './row-level-security.migration.ts';
import { SharesElsewhere } from './shares-elsewhere.migration.ts';
import { SharesSumToOne } from './shares-sum-to-one.migration.ts';
import { StreetRecordsByMonth } from './street-records-by-month.migration.ts';
import { VolunteersActive } from './volunteers-active.migration.ts';
import { WrittenByPeople } from './written-by-people.migration.ts';
import { WrittenFindings } from './written-findings.migration.ts';
import { WrittenWords } from './written-words.migration.ts';
import { ZoneMembership } from './zone-membership.migration.ts';

export const migrations = [
  { name: '0001-initial-tables', class: InitialTables },
  { name: '0002-shares-sum-to-one', class: SharesSumToOne },
  { name: '0003-zone-membership', class: ZoneMembership },
  { name: '0004-recorded-crime-month', class: RecordedCrimeMonths },
  { name: '0005-volunteers-active', class: VolunteersActive },
  { name: '0006-data-changed', class: DataChanged },
  { name: '0007-written-by-people', class: WrittenByPeople },
  { name: '0008-decided-by-people', class: DecidedByPeople },
  { name: '0009-written-findings', class: WrittenFindings },
  { name: '0010-data-change', class: DataChange },
  { name: '0011-plain-comments', class: PlainComments },
  { name: '0012-shares-elsewhere', class: SharesElsewhere },
  { name: '0013-organisations-by-identifier', class: OrganisationsByIdentifier },
  { name: '0014-explained-charts', class: ExplainedCharts },
  { name: '0015-membership-once', class: MembershipOnce },
  { name: '0016-street-records-by-month', class: StreetRecordsByMonth },
  { name: '0017-exact-thirds', class: ExactThirds },
  { name: '0018-measure-identifiers', class: MeasureIdentifiers },
  { name: '0019-comparison-areas', class: ComparisonAreas },
  { name: '0020-identity', class: Identity },
  { name: '0021-audit', class: AuditEvents },
  { name: '0022-row-level-security', class: RowLevelSecurity },
  { name: '0023-written-words', class: WrittenWords },
  { name: '0024-provider-returns', class: ProviderReturns },
  { name: '0025-real-returns', class: RealReturns },
  { name: '0026-reader-of-every-row', class: ReaderOfEveryRow },
];
