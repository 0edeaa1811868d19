// Decides how finely a question is asked, as far as disclosure cares: by zone and month or coarser, or finer, how near it comes to single rows, and of which
// organisation.

import type { QuestionShape } from '../../access/index.ts';
import { Grain, isWholeMonths } from '../../kernel/index.ts';
import type { Dimension } from '../catalogue/dataset.ts';
import { isByOrganisation, type Narrowing, type QueryPlan } from './query-plan.ts';

/** Grains that are finer than a month. */
const FINE: ReadonlySet<Grain> = new Set([Grain.DAY, Grain.ISO_WEEK]);

/** The shape of a question. */
export function shapeOf({ splits, time: { grain, period, baseline }, where }: QueryPlan): QuestionShape {
  const isOfMonths = !(grain && FINE.has(grain)) && isWholeMonths(period) && (!baseline || isWholeMonths(baseline));
  const used = new Set([...splits.filter((split) => split !== 'zone'), ...dimensionsIn(where)]);
  const words = [...used].filter(({ values }) => values.kind === 'WORDS');
  // A round, a programme or a year of rounds has few grants, and in a zone or a month often one.
  const isOfFew = words.length < used.size && (grain !== null || splits.includes('zone') || isByZone(where));
  return {
    isFinerThanZoneAndMonth: !isOfMonths || used.size > 0,
    isNearRows: !isOfMonths || words.length > 1 || isOfFew || [...used].some(isByOrganisation),
    organisationId: organisationIn(where),
  };
}

function dimensionsIn(where: Narrowing | null): readonly Dimension[] {
  if (!where || where.kind === 'ZONE') return [];
  if (where.kind === 'DIMENSION') return [where.dimension];
  return where.kind === 'NOT' ? dimensionsIn(where.of) : where.of.flatMap(dimensionsIn);
}

function isByZone(where: Narrowing | null): boolean {
  if (!where || where.kind === 'DIMENSION') return false;
  if (where.kind === 'ZONE') return true;
  return where.kind === 'NOT' ? isByZone(where.of) : where.of.some(isByZone);
}

/** The one organisation that every record counted is of; null where there may be several. */
function organisationIn(where: Narrowing | null): number | null {
  if (where?.kind === 'AND') return where.of.map(organisationIn).find((id) => id !== null) ?? null;
  if (where?.kind !== 'DIMENSION' || !isByOrganisation(where.dimension)) return null;
  const { equals, in: among } = where.is as { equals?: unknown; in?: readonly unknown[] | null };
  const named = equals ?? (among?.length === 1 ? among[0] : undefined);
  const id = Number(named);
  return named !== undefined && named !== null && Number.isInteger(id) ? id : null;
}
