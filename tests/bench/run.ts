// Measures what the project promises: `npm run bench`. It prints ratios within one run; nothing is asserted, for machines differ.

import { newDatabase } from './new-database.ts';
import { measurePages } from './pages.ts';
import { measureSetUp } from './set-up.ts';
import { measureStreetImport } from './street-import.ts';

const serverUrl = process.env['DATABASE_URL'];
await measureSetUp();
await measurePages();
if (serverUrl) {
  const { orm, close } = await newDatabase(serverUrl);
  await measurePages(String(orm.config.get('clientUrl')));
  await measureStreetImport(orm);
  await close();
} else {
  console.warn('NOT MEASURED: pages and street import on PostgreSQL. Set DATABASE_URL to a server whose role may create databases.');
}
