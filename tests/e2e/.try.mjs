import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox'] });
for (const path of ['/zones/new-parks','/events','/events/1','/zones/bell-foundry','/events/1/correct']) {
const p = await (await b.newContext()).newPage();
p.on('console', m => console.log(path, m.type(), m.text()));
await p.goto('http://127.0.0.1:4113'+path); await p.waitForTimeout(1500);
}
await b.close();
