// Decides that no page shows a figure as nought to somebody who may not see it: where a role reads 0, whoever sees all reads 0 in the same cell of the same table.
import { describe, expect, test } from 'vitest';
import { listPages } from '../dashboard-pages.ts';
import { readOnlyHub } from './read-only-hub.ts';

const FAR = 120_000;
/** Roles that see less than the visitor who tries a hub of illustrative records out, as the cookie of the bar above each page names them. */
const ROLES = ['ADMINISTRATOR', 'ANALYST', 'BOARD_VIEWER', 'PARTNER.18'];
/** Pages that list records or people and no figures of measures have other rows for each role, so that no cell of theirs is the same. */
const pages = listPages().filter((path) => !/(?:new|correct|records|concerns|account|privacy|targets\/1|rebases\/1|quality)$/.test(path));

/** The words of markup. */
const words = (markup = ''): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Cells of all tables: 'caption / row / column' and what it says. The same words twice in one page are numbered by how often they came before. */
function cellsOf(html: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [, table = ''] of html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)) {
    const caption = words(/<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1]);
    const columns = [...(/<thead[^>]*>(.*?)<\/thead>/s.exec(table)?.[1] ?? '').matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, th]) =>
      words(th),
    );
    for (const [, row = ''] of (/<tbody[^>]*>(.*)<\/tbody>/s.exec(table)?.[1] ?? '').matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)) {
      const heading = words(/<th[^>]*>(.*?)<\/th>/s.exec(row)?.[1]);
      for (const [place, [, attributes = '', cell]] of [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].entries()) {
        const column = /data-label="([^"]*)"/.exec(attributes)?.[1] ?? columns[place + 1] ?? String(place);
        const name = [caption, heading, column].join(' / ');
        const times = [...cells.keys()].filter((key) => key === name || key.startsWith(`${name} #`)).length;
        cells.set(times === 0 ? name : `${name} #${times}`, words(cell));
      }
    }
  }
  return cells;
}

async function open(path: string, role?: string): Promise<Map<string, string>> {
  const headers = { accept: 'text/html', ...(role && { cookie: `hub-view-as=${role}` }) };
  return cellsOf(await (await fetch(`${readOnlyHub()}${path}?v=table`, { headers })).text());
}

describe('a figure that is not for a role is never drawn as nought', { timeout: FAR }, () => {
  test.each(pages)('%s', async (path) => {
    const all = await open(path);
    for (const role of ROLES) {
      const shown = await open(path, role);
      const noughts = [...shown].filter(([, text]) => /^(?:£|0 of )?0(?:%|\b)(?!\.)/.test(text) && text !== '');
      const wrong = noughts.filter(([name]) => all.has(name) && !/^£?0/.test(all.get(name) ?? '')).map(([name]) => name);
      expect([role, wrong]).toEqual([role, []]);
    }
  });

  test('the pages have tables whose cells are known by their names', async () => {
    const cells = await open('/outreach');
    expect(cells.get('What residents raised by theme, and what came of it / Off-road bikes / Raised')).toBe('41');
    expect(cells.size).toBeGreaterThan(200);
  });
});
