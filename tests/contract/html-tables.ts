// Reads the tables of a page as a reader does, a caption and cells under the heads that stand over them; and those of a file.

/** A table of a page: each row has its head and its cells by their columns, 'New Parks · Figure' where two heads stand over one. */
export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly { readonly head: string; readonly cells: ReadonlyMap<string, string> }[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&quot;': '"' };

/** What a reader sees of HTML: no tags, no comments, one space between words. */
export const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

interface Cell {
  readonly text: string;
  readonly span: number;
}

function cellsOf(row: string): Cell[] {
  return [...row.matchAll(/<t[hd]\b([^>]*)>(.*?)<\/t[hd]>/gs)].map(([, attributes = '', inner = '']) => ({
    text: textOf(inner),
    span: Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
  }));
}

/** The tables of a page, in their order. */
export function tablesOf(html: string): HtmlTable[] {
  return [...html.matchAll(/<table\b.*?<\/table>/gs)].map(([table]) => {
    const [head = '', body = ''] = [/<thead\b.*?<\/thead>/s.exec(table)?.[0], /<tbody\b.*<\/tbody>/s.exec(table)?.[0]];
    const rowsIn = (part: string) => [...part.matchAll(/<tr\b.*?<\/tr>/gs)].map(([row]) => cellsOf(row));
    const heads = rowsIn(head).map((row) => row.flatMap(({ text, span }) => Array.from({ length: span }, () => text)));
    const columns = (heads[0] ?? []).map((_, place) => [...new Set(heads.map((row) => row[place] ?? ''))].filter(Boolean).join(' · '));
    return {
      caption: textOf(/<caption\b.*?<\/caption>/s.exec(table)?.[0] ?? ''),
      rows: rowsIn(body).map(([first, ...cells]) => ({
        head: first?.text ?? '',
        cells: new Map(cells.map(({ text }, place) => [columns[place + 1] ?? '', text])),
      })),
    };
  });
}

/** The rows of a CSV (RFC 4180) by the names in its first line. */
export function rowsOfCsv(csv: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  const [names = [], ...rows] = lines.filter((line) => line.length > 1);
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place] ?? ''])));
}
