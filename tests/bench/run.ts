// Measures what the project promises: `npm run bench`. It prints ratios within one run; nothing is asserted, for machines differ.

import { measurePages } from './pages.ts';
import { measureStreetImport } from './street-import.ts';

await measurePages();
await measureStreetImport();
