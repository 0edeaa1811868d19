// Decides how it looks in the graph how much of a figure is held: its returns, and the months of its own period.

import { AS_ITS_PARENT, ReadBy } from '../../graphql/index.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { nameMonths, type Coverage } from '../../kernel/index.ts';

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'How many of the returns that feed a figure have come.' })
export class Completeness {
  @Field(() => Int, { description: 'Returns received.' })
  received!: number;
  @Field(() => Int, { description: 'Returns expected.' })
  expected!: number;
}

/** What the parts of a period are that a figure counts as held or not. */
export const CoverageUnit = { MONTHS: 'MONTHS' } as const;
registerEnumType(CoverageUnit, {
  name: 'CoverageUnit',
  description: 'What the parts of a period are that are held or not.',
  valuesConfig: { MONTHS: { description: 'Calendar months: of returns, of files, or of a register.' } },
});

@ReadBy(AS_ITS_PARENT)
@ObjectType('Coverage', { description: 'How much of its own period a figure is made of.' })
export class CoverageType {
  @Field(() => Int, { description: 'Parts that are held whole: all that was expected of them came.' })
  covered!: number;
  @Field(() => Int, { description: 'Parts of the period.' })
  of!: number;
  @Field(() => CoverageUnit, { description: 'What the parts are.' })
  unit!: keyof typeof CoverageUnit;
  @Field(() => String, {
    nullable: true,
    description: 'The parts that are not held whole, such as "Feb to Apr 2025"; null when all are.',
  })
  missing!: string | null;
}

/** How much is held of the period of a figure, as the graph writes it. */
export function shownCoverageOf(coverage: Coverage | null): CoverageType | null {
  return coverage && { covered: coverage.covered, of: coverage.of, unit: 'MONTHS', missing: nameMonths(coverage.missing) || null };
}
