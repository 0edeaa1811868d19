// Decides which questions the properties of the engine are tried on: any measures that add up, any splits, any cut of time, any conditions, as deep as they go.

import fc from 'fast-check';
import type { Scenario } from '../scenarios/scenario.ts';
import { topics, type Topic } from './query-topics.ts';

/** Conditions as they nest. */
export type Condition =
  string | { readonly and: readonly Condition[] } | { readonly or: readonly Condition[] } | { readonly not: Condition };

/** A question that may be asked. */
export interface Question {
  readonly topic: Topic;
  readonly measures: readonly string[];
  readonly splits: readonly string[];
  /** Null for the whole period as one. */
  readonly grain: string | null;
  readonly period: string;
  readonly where: Condition | null;
}

const periods = [
  'financialYear: "2024/25"',
  'financialYear: "2025/26"',
  'from: "2024-04", before: "2026-04"',
  'calendarYear: 2025',
  'relative: LAST_12_MONTHS',
  'financialQuarter: "2024/25 Q2"',
  'from: "2024-08", before: "2025-07"',
];
const grains = ['MONTH', 'QUARTER', 'FINANCIAL_QUARTER', 'CALENDAR_YEAR', 'FINANCIAL_YEAR'];

const anyCondition = ({ conditions }: Topic): fc.Arbitrary<Condition> =>
  fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...conditions),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((and): Condition => ({ and })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((or): Condition => ({ or })),
      tie('tree').map((not): Condition => ({ not })),
    ),
  })).tree;

/** Any question about a topic; `atLeast` splits and a cut of time where a property needs them. */
export const anyQuestion = ({
  atLeast = 0,
  cut = 'perhaps',
}: { atLeast?: number; cut?: 'perhaps' | 'always' } = {}): fc.Arbitrary<Question> =>
  fc.constantFrom(...topics.filter(({ splits }) => Object.keys(splits).length >= atLeast)).chain((topic) => {
    const grain = fc.constantFrom(...grains, ...(topic.hasWeeks ? ['ISO_WEEK'] : []));
    return fc.record({
      topic: fc.constant(topic),
      measures: fc.subarray([...topic.measures], { minLength: 1 }),
      splits: fc.subarray(Object.keys(topic.splits), { minLength: atLeast, maxLength: topic.mostSplits }),
      grain: cut === 'always' ? grain : fc.option(grain),
      period: fc.constantFrom(...periods),
      where: fc.option(anyCondition(topic), { freq: 3 }),
    });
  });

export const conditionWords = (where: Condition): string => {
  if (typeof where === 'string') return `{ ${where} }`;
  if ('not' in where) return `{ not: ${conditionWords(where.not)} }`;
  const [name, list] = 'and' in where ? (['and', where.and] as const) : (['or', where.or] as const);
  return `{ ${name}: [${list.map(conditionWords).join(', ')}] }`;
};

/** What a question is narrowed to, for `where`. */
export const whereWords = ({ period, where }: Pick<Question, 'period' | 'where'>): string =>
  `{ period: { ${period} }${where ? ` and: [${conditionWords(where)}]` : ''} }`;

/** How often a property is tried: more often with PROPERTY_RUNS, to hunt. */
export const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25) };
/** Milliseconds that a property may take, also when it is tried often. */
export const patience = 600_000;

/** A figure as properties read it. */
export interface Told {
  readonly state: string;
  readonly number?: number | null;
  readonly amount?: string | null;
  readonly before?: Told | null;
  readonly change?: { readonly comparedWith: { readonly start: string; readonly end: string } | null } | null;
  readonly runningTotal?: number | string | null;
  readonly shareOfTotal?: number | null;
}

/** A row: its splits, its period and its figures by name. */
export type Row = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly rows: readonly Row[];
  readonly totals: Readonly<Record<string, Told>>;
  readonly rowCount: number;
}

export const isMoney = (measure: string) => measure.startsWith('amount');
export const figureAt = (row: Row, measure: string) => row[measure] as Told;

/** What a row is about: the values of its splits, and its period. */
export const placeOf = (row: Row, splits: readonly string[]) =>
  JSON.stringify([
    ...splits.map((split) => row[split] ?? null),
    (row['period'] as { label: string } | undefined)?.label ?? null,
    row['isOther'] ?? false,
  ]);

/** The word of a measure or a split in the enums of the graph. */
export const wordOf = (field: string) => field.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '_').toUpperCase();

/** Asks, with more arguments, another page and more of each figure where they are given. */
export async function answerTo(
  scenario: Pick<Scenario, 'ask'>,
  question: Question,
  { args = '', page = 'first: 5000', figure = '' }: { args?: string; page?: string; figure?: string } = {},
): Promise<Answer> {
  const { topic, measures, splits, grain } = question;
  const figures = measures.map((name) => `${name} { state ${isMoney(name) ? 'amount' : 'number'} ${figure} }`).join(' ');
  const period = grain ? `period(grain: ${grain}) { label start end }` : '';
  const { data, errors } = await scenario.ask(
    `{ ${topic.field}(where: ${whereWords(question)} ${page} ${args}) {
      rows { ${splits.map((split) => topic.splits[split] ?? '').join(' ')} ${period} isOther ${figures} } totals { ${figures} } rowCount } }`,
  );
  if (errors) throw new Error(`${errors[0]?.message ?? ''} Asked: ${JSON.stringify(question)}`);
  return (data as Record<string, Answer>)[topic.field] as Answer;
}

/** Figures added up: amounts exactly, in units of 10⁻²⁰ pounds; numbers as they come. What has no number adds nothing. */
export function sumOf(figures: readonly Told[]): Sum {
  const amounts = figures.flatMap(({ amount }) => amount ?? []);
  return {
    pounds: amounts.reduce((sum, amount) => sum + exactly(amount), 0n),
    number: figures.reduce((sum, { number }) => sum + (number ?? 0), 0),
  };
}

export interface Sum {
  readonly pounds: bigint;
  readonly number: number;
}

/** Whether two sums are one: amounts to the last digit; numbers but for what adding binary fractions leaves. */
export const areSame = (a: Sum, b: Sum) => a.pounds === b.pounds && Math.abs(a.number - b.number) <= 1e-9 * Math.max(1, Math.abs(a.number));

function exactly(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(`${whole}${fraction.padEnd(20, '0')}`);
}
