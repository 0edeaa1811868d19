import { expect, test } from 'vitest';
import { drawTable } from './drawn-table.ts';

const cell = (text: string, kind: 'number' | 'words' = 'number') => ({ key: text, text, kind });
const table = {
  groups: [
    {
      slug: 'one',
      name: 'A & B',
      columns: [
        { key: 'figure', name: 'Figure' },
        { key: 'mean', name: 'Mean' },
      ],
    },
    { slug: 'two', name: 'C', columns: [{ key: 'figure', name: 'Figure' }] },
  ],
  rows: [{ key: '2026-08', name: 'August 2026', cells: [cell('12'), cell('<9'), cell('not reported', 'words')] }],
  notes: [{ symbol: '[x]', meaning: 'not available' }],
  remarks: [],
};

test('every heading says what it heads, and every text is escaped', () => {
  const { markup, notes } = drawTable(table, { caption: 'Attendances "a month"' });
  expect(markup.text).toBe(
    '<table><caption>Attendances &quot;a month&quot;</caption><thead>' +
      '<tr><td></td><th scope="colgroup" colspan="2">A &amp; B</th><th scope="colgroup" colspan="1">C</th></tr>' +
      '<tr><th scope="col">Month</th><th scope="col" class="first">Figure</th><th scope="col">Mean</th><th scope="col" class="first">Figure</th></tr>' +
      '</thead><tbody><tr><th scope="row">August 2026</th><td>12</td><td>&lt;9</td><td class="words">not reported</td></tr></tbody></table>',
  );
  expect(notes).toEqual(table.notes);
});

test('one group of columns has no heading of its own', () => {
  const { markup } = drawTable({ ...table, groups: table.groups.slice(1) }, { caption: '', rowHeading: 'Zone' });
  expect(markup.text).not.toContain('colgroup');
  expect(markup.text).toContain('<th scope="col">Zone</th>');
});
