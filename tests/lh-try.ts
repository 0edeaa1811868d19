import lighthouse from 'lighthouse';
import { openBrowser } from './e2e/browser.ts';
import { findFreePort } from './e2e/free-port.ts';
const port = await findFreePort();
const browser = await openBrowser([`--remote-debugging-port=${port}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
for (const path of process.argv.slice(2)) {
  const r = await lighthouse(`http://127.0.0.1:4114${path}`, { port, logLevel: 'silent', output: 'json', onlyCategories: ['performance'] });
  const a = r!.lhr.audits;
  const n = (id: string) => Math.round(a[id]?.numericValue ?? NaN);
  console.log(path, 'perf', r!.lhr.categories['performance']!.score, 'FCP', n('first-contentful-paint'), 'LCP', n('largest-contentful-paint'), 'TBT', n('total-blocking-time'), 'CLS', a['cumulative-layout-shift']?.numericValue, 'SI', n('speed-index'), 'TTFB', n('server-response-time'), 'bytes', n('total-byte-weight'), 'dom', n('dom-size') );
  const m = a['metrics']?.details as any; console.log(JSON.stringify(m?.items?.[0] && Object.fromEntries(Object.entries(m.items[0]).filter(([k]) => /observed(First|Largest|Load|Dom)/.test(k)))));
  const ins = ['render-blocking-insight','network-dependency-tree-insight','lcp-breakdown-insight','render-blocking-resources'];
  for (const i of ins) if (a[i]) console.log(' ', i, a[i]!.displayValue, JSON.stringify((a[i]!.details as any)?.items?.slice?.(0,3))?.slice(0,600));
}
await browser.close();
