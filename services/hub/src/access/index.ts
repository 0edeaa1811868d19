export { Audit, type AuditCount, recordAudit } from './audit.ts';
export { type AuditEntry, PROVIDER } from './audit-entry.ts';
export { AuditAct, type AuditDetail, AuditedBy, AuditEvent, AuditOutcome } from './audit-event.entity.ts';
export { deleteDueAudit, SHORTEST_AUDIT_MONTHS } from './due-audit.ts';
export {
  type DisclosurePolicy,
  BY_ZONE_AND_MONTH,
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
export { EVERYBODY, HUB_PROGRAM, type Identity, type SignedInBy, type TokenScope, Viewer } from './viewer.ts';
export { WritingNotAllowed } from './write-access.errors.ts';
export { type WriteAccess, whomTheRuleNames } from './write-access.ts';
