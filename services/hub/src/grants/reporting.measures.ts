// Declares how promptly partners report what they owe.

import { rules } from '../access/index.ts';
import { sql } from '../database/index.ts';
import { defineCount, defineDataset, defineRatio, inColumn, rowsFrom, splitBy } from '../measures/index.ts';
import { organisation } from '../dimensions/index.ts';

/** Returns that have fallen due by the latest day on which any return came: what is due later cannot be late yet. */
const owedReturns = defineDataset({
  id: 'grants.owedReturns',
  rows: rowsFrom(
    'owed_return',
    sql`
    select "zone_id", "organisation_id", "due_on", coalesce("received_on" <= "due_on", false) as "came_on_time", "illustrative"
    from "expected_return" where "due_on" <= (select max("received_on") from "expected_return")`,
  ),
  when: { kind: 'DATE', of: 'due_on' },
  zone: inColumn('zone_id'),
  dimensions: [splitBy(organisation, inColumn('organisation_id'))],
  rowReaders: rules.RETURNS_OWED,
  source: 'Returns that partners owe, as the office expects them',
  owner: 'Grants team of the office',
});

/** Denominator of the share on time. */
export const returnsDue = defineCount({
  id: 'grants.returnsDue',
  field: 'returnsDue',
  title: 'Returns due',
  description: 'Returns of every template that fell due in the period.',
  unit: 'returns',
  formulaInWords: 'Number of returns by the day they were due',
  better: 'NEITHER',
  published: false,
  dataset: owedReturns,
});

/** Numerator of the share on time. */
export const returnsOnTime = defineCount({
  id: 'grants.returnsOnTime',
  field: 'returnsOnTime',
  title: 'Returns on time',
  description: 'Returns of every template that fell due in the period and had come by then. A corrected return counts by the day it came.',
  unit: 'returns',
  formulaInWords: 'Number of returns received by the day they were due',
  better: 'UP',
  published: false,
  dataset: owedReturns,
  condition: { came_on_time: { equals: true } },
});

export const returnsOnTimeShare = defineRatio({
  id: 'grants.returnsOnTimeShare',
  field: 'returnsOnTimeShare',
  title: 'Returns on time',
  description:
    'Of the returns that fell due in the period, the percentage that had come by the day they were due. Monthly returns fall due in the month after the one they report; those that fall due after the latest return came are not judged yet.',
  unit: '%',
  formulaInWords: 'Returns received by the day they were due ÷ returns due × 100',
  better: 'UP',
  numerator: returnsOnTime,
  denominator: returnsDue,
  times: 100,
});
