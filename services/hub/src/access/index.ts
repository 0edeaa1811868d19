export { Audit, type AuditCount, recordAudit } from './audit.ts';
export { type AuditEntry, HUB_PROGRAM } from './audit-entry.ts';
export { AuditAct, type AuditDetail, AuditedBy, AuditEvent, AuditOutcome } from './audit-event.entity.ts';
export { deleteDueAudit, SHORTEST_AUDIT_MONTHS } from './due-audit.ts';
export {
  allOfPolicies,
  BY_ZONE_AND_MONTH,
  type DisclosurePolicy,
  EVERYTHING_EXACT,
  NOTHING_EXACT,
  policyOfRole,
  type ProtectedThing,
  type QuestionShape,
} from './policy.ts';
export { anyOfReaders, bothOf, type Extent, extentFor, type Readers } from './readers.ts';
export { Role, ROLES, UserRole } from './role.ts';
export * as rules from './rules.ts';
export { Seal } from './seal.ts';
export { EVERYBODY, type Identity, type SignedInBy, type TokenScope, Viewer } from './viewer.ts';
export { type WriteAccess, whomTheRuleNames } from './write-access.ts';
