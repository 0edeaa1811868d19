import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { askComparison, askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { COMPARISON } from './comparison.query.ts';
import { readComparison, type ComparisonTable } from './read-comparison.ts';
import { readTargets } from './read-targets.ts';
import { MONTHLY_TARGETS } from './targets.query.ts';

/** The comparison that a reader asks for; undefined for none, 'failed' when it could not be read: then the page stands and says so. */
export async function loadComparison(state: ViewState): Promise<ComparisonTable | 'failed' | undefined> {
  const compareTo = askComparison(state);
  if (!compareTo) return undefined;
  try {
    if (state.comparison === 'target') return readTargets(await query(MONTHLY_TARGETS, { where: askWhere(state) }));
    return readComparison(await query(COMPARISON, { where: askWhere(state), compareTo }), state.comparison);
  } catch (fault) {
    logFault('A comparison could not be read.', fault);
    return 'failed';
  }
}
