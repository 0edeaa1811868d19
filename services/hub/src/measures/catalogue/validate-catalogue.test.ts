import { describe, expect, test } from 'vitest';
import { validateCatalogue } from './validate-catalogue.ts';
import { defineDimension, inColumn, splitBy } from './dataset.ts';
import { defineCount, defineRatio } from './define.ts';
import { byDay, days, monthly, months, rowsNamed, things, declaration } from '../scenarios.ts';

describe('declarations that make no sense together fail at start-up, and say why', () => {
  const kind = defineDimension({ id: 'kind', title: 'Kind', description: 'Which kind.', values: { kind: 'TEXT', atMost: 5 } });
  const sameKind = defineDimension({ ...kind });
  const byKind = (name: string, dimension = kind) => rowsNamed(name, byDay, { dimensions: [splitBy(dimension, inColumn('kind'))] });

  test('two measures of one id', () =>
    expect(() => validateCatalogue([things, defineCount({ ...declaration('things'), dataset: days })])).toThrow(
      'trial.things and trial.things both have the id trial.things. Give each its own.',
    ));

  test('two measures of one field', () =>
    expect(() =>
      validateCatalogue([things, defineCount({ ...declaration('things', 'things', { id: 'else.things' }), dataset: days })]),
    ).toThrow('trial.things and else.things both have the field things'));

  test('one name for two numbers, though nobody asks for one of them', () => {
    const other = defineCount({ ...declaration('things', 'things', { published: false }), dataset: months });
    const ratio = defineRatio({ ...declaration('ratio'), numerator: other, denominator: monthly });
    expect(() => validateCatalogue([things, ratio])).toThrow(
      "The column 'things' would hold two different numbers, of trial.days and of trial.months",
    );
  });

  test('one number under one name in two measures makes sense', () =>
    expect(() =>
      validateCatalogue([things, defineRatio({ ...declaration('ratio'), numerator: things, denominator: things })]),
    ).not.toThrow());

  test('a dimension that a dataset names twice', () =>
    expect(() => rowsNamed('twice', byDay, { dimensions: [splitBy(kind, inColumn('kind')), splitBy(kind, inColumn('other'))] })).toThrow(
      "trial.twice is split by 'kind' twice. Name each dimension once.",
    ));

  test('a dimension that no field could be called', () =>
    expect(() => defineDimension({ ...kind, id: 'Kind of thing' })).toThrow('is no name of a field'));

  test('two dimensions of one id', () => {
    const one = defineCount({ ...declaration('one'), dataset: byKind('one') });
    const two = defineCount({ ...declaration('two'), dataset: byKind('two', sameKind) });
    expect(() => validateCatalogue([one, two])).toThrow(
      "Two dimensions are called 'kind', one of them in trial.two. Declare it once and use it in both.",
    );
    expect(() => validateCatalogue([one, defineCount({ ...declaration('two'), dataset: byKind('two') })])).not.toThrow();
  });

  test('two datasets of one name, in whichever domains', () => {
    const other = defineCount({ ...declaration('others'), dataset: rowsNamed('x', byDay, { id: 'else.days' }) });
    expect(() => validateCatalogue([things, other])).toThrow(
      "Dataset 'else.days' needs a name of its own after the point: trial.days has it already",
    );
  });

  test('a measure called like what rows are split by', () => {
    const measure = defineCount({ ...declaration('kind'), dataset: byKind('one') });
    expect(() => validateCatalogue([measure])).toThrow("trial.kind has the field 'kind', which means something else on a row");
    expect(() => validateCatalogue([defineCount({ ...declaration('period'), dataset: days })])).toThrow(
      'which means something else on a row',
    );
  });
});
