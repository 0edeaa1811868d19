// Measures each page as Lighthouse does: a phone of the middle class on a slow network. Lighthouse runs in this process and reports to nobody: its error
// reporting is its command's, which is not used, and the browser resolves no name but this machine's.

import lighthouse from 'lighthouse';
import { listPages } from '../dashboard-pages.ts';
import { openBrowser } from '../e2e/browser.ts';
import { findFreePort } from '../e2e/free-port.ts';
import { tellTable } from './figures.ts';

/** Limits: scores of 100, and the largest contentful paint in milliseconds. */
const LEAST_PERFORMANCE = 95;
const LEAST_OTHER = 100;
const LARGEST_PAINT_MS = 1200;

/** @param address of a hub that runs @param only the path of one page; none for all */
export async function measureLighthouse(address: string, only: string | undefined): Promise<void> {
  const port = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  const rows = [];
  const faults = new Set<string>();
  for (const path of only ? [only] : listPages()) {
    const result = await lighthouse(`${address}${path}`, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
    const least = (number: number, limit: number) => ({ number, limit, isLeast: true, write: String });
    rows.push({
      name: path,
      cells: [
        least(score('performance'), LEAST_PERFORMANCE),
        least(score('accessibility'), LEAST_OTHER),
        least(score('best-practices'), LEAST_OTHER),
        {
          number: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
          limit: LARGEST_PAINT_MS,
          write: (ms: number) => `${Math.round(ms).toLocaleString('en-GB')} ms`,
        },
      ],
    });
    for (const category of ['accessibility', 'best-practices']) {
      for (const { id, weight } of categories[category]?.auditRefs ?? []) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1) faults.add(`${path}: ${audit.title}`);
      }
    }
  }
  tellTable('Lighthouse on a phone, simulated', ['performance', 'accessibility', 'best practices', 'largest paint'], rows);
  for (const fault of faults) console.log(`  ${fault}`);
  await browser.close();
}
