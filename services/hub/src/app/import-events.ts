import type { ImportProgress, ImportReport } from '../imports/index.ts';

/** What an import tells while it runs, a line of JSON each. The last one is the reports, or that it failed. */
export type ImportEvent =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'reports'; readonly reports: readonly ImportReport[] }
  | { readonly kind: 'failed'; readonly message: string };
