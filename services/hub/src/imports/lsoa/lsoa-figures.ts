// Decides how a table with one row for each LSOA is read: its code once, and its figures as whole numbers.

import { wholeNumber } from '../csv/cells.ts';
import type { Layout } from '../csv/header.ts';
import { readCsv } from '../csv/read-csv.ts';
import { quote } from '../fault-collector.ts';
import type { Original, Reading } from '../importer.ts';
import { isIssuedLsoaCode } from './lsoa-code.ts';

/** The figures of an LSOA, by column. */
export interface LsoaFigures<Column extends string> {
  readonly lsoaCode: string;
  readonly figures: Readonly<Record<Column, number>>;
}

/** A figure's column, and the least and the most that it can be. */
export type FigureRange<Column extends string> = readonly [column: Column, least: number, most: number];

/** Reads the rows in batches; an LSOA that stands in the file twice is a fault. */
export async function* readLsoaFigures<Code extends string, Column extends string>(
  original: Original,
  layout: Layout<Code | Column>,
  codeColumn: Code,
  ranges: readonly FigureRange<Column>[],
  reading: Reading,
): AsyncGenerator<LsoaFigures<Column>[]> {
  const { findings } = reading;
  const rowOfCode = new Map<string, number>();
  for await (const rows of readCsv(original, layout, reading)) {
    yield rows.flatMap(({ row, cells }) => {
      const before = findings.faultCount;
      const lsoaCode = cells[codeColumn];
      const place = { row, column: codeColumn, read: lsoaCode };
      if (!isIssuedLsoaCode(lsoaCode)) {
        findings.mustFix(place, 'NOT_AN_LSOA_CODE', `${quote(lsoaCode)} is not an LSOA code that ONS has issued, like E01013726.`);
      }
      const earlier = rowOfCode.get(lsoaCode);
      if (earlier) findings.mustFix(place, 'ROW_REPEATED', `${lsoaCode} stands in row ${earlier} already. Keep one of the two.`);
      rowOfCode.set(lsoaCode, row);
      const figures = {} as Record<Column, number>;
      for (const [column, least, most] of ranges) {
        const number = wholeNumber({ row, column, read: cells[column] }, findings);
        if (number === null) continue;
        figures[column] = number;
        if (number >= least && number <= most) continue;
        findings.mustFix(
          { row, column, read: cells[column] },
          'OUT_OF_RANGE',
          `${number} is not between ${least} and ${most}. Check the source.`,
        );
      }
      return findings.faultCount > before ? [] : [{ lsoaCode, figures }];
    });
  }
}
