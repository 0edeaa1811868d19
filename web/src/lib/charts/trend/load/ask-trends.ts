// Decides how the trends of a page are fetched: all in one query; where the hub refuses that, each measure alone, so that one which cannot be
// answered never takes the page.
import { HubRefused } from '#lib/graph/errors.ts';
import type { Query } from '#lib/graph/client.ts';
import type { TrendsQuery, TrendsQueryVariables } from '#lib/graph/generated/graphql.ts';
import type { ComparisonArg } from '#lib/kit/state/ask.ts';
import type { PeriodArgs } from '#lib/kit/time/period.ts';
import { monthsOf, readTrends, type ReadTrend } from './read-trends.ts';
import { TRENDS } from './trends.query.ts';

/** Which trends a page shows. */
export interface TrendsArgs {
  /** Identifiers of measures, in the order of the page. */
  measures: readonly string[];
  /** Slugs of zones; undefined for each of them. */
  zones: readonly string[] | undefined;
  period: PeriodArgs;
  /** What the page compares with: what people write for it is written for that as well. */
  comparison: ComparisonArg;
}

/** What came back. */
export interface AnsweredTrends {
  /** Every month that the cards show. */
  months: readonly string[];
  trends: readonly ReadTrend[];
}

/** What was read of answers. An answer is that of one query, so what is asked for is known with it. */
const answered = new WeakMap<TrendsQuery, AnsweredTrends>();

/**
 * Asks for the trends of a page.
 * @throws HubUnreachable, HubEmpty; HubRefused when no measure at all can be answered
 */
export async function askTrends(query: Query, asked: TrendsArgs): Promise<AnsweredTrends> {
  try {
    return read(await query(TRENDS, variablesOf(asked, asked.measures)), asked);
  } catch (fault) {
    if (!(fault instanceof HubRefused) || asked.measures.length < 2) throw fault;
    return askOneByOne(query, asked, fault);
  }
}

async function askOneByOne(query: Query, asked: TrendsArgs, refusal: HubRefused): Promise<AnsweredTrends> {
  const settled = await Promise.allSettled(asked.measures.map((id) => query(TRENDS, variablesOf(asked, [id]))));
  const first = settled.find((outcome) => outcome.status === 'fulfilled')?.value;
  const fatal = settled.find((outcome) => outcome.status === 'rejected' && !(outcome.reason instanceof HubRefused));
  if (fatal?.status === 'rejected') throw fatal.reason;
  if (!first) throw refusal;
  const trends = asked.measures.flatMap((id, place): readonly ReadTrend[] => {
    const outcome = settled[place];
    if (outcome?.status === 'fulfilled') return read(outcome.value, { ...asked, measures: [id] }).trends;
    const described = first.measures.find((measure) => measure.id === id);
    const { title, domain } = described ?? { title: id, domain: id.split('.')[0] ?? id };
    return [{ failed: { id, title, domain }, fault: outcome?.reason ?? refusal }];
  });
  return { months: monthsOf(trends), trends };
}

function read(answer: TrendsQuery, asked: TrendsArgs): AnsweredTrends {
  const known = answered.get(answer);
  if (known) return known;
  const query = TRENDS.toString().trim();
  const trends = readTrends(
    answer,
    asked.measures,
    (id) => ({ query, variables: JSON.stringify(variablesOf(asked, [id]), null, 2) }),
    besideOf(asked),
  );
  const made = { months: monthsOf(trends), trends };
  answered.set(answer, made);
  return made;
}

/** With what every month is compared, in words. */
export function besideOf({ comparison }: Pick<TrendsArgs, 'comparison'>): string | undefined {
  if (comparison === 'SAME_PERIOD_LAST_YEAR') return 'a year before';
  return comparison === 'PREVIOUS_PERIOD' ? 'the period before' : undefined;
}

/** What is asked for, as variables of the question. */
export function variablesOf({ zones, period, comparison }: TrendsArgs, measures: readonly string[]): TrendsQueryVariables {
  const isCompared = comparison === 'PREVIOUS_PERIOD' || comparison === 'SAME_PERIOD_LAST_YEAR';
  return {
    measures: [...measures],
    period,
    ...(zones && { zones: [...zones] }),
    ...(comparison && { comparison }),
    ...(isCompared && { compareTo: comparison, isCompared }),
  };
}
