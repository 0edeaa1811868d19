import type { CardDownloads, CardPlace } from '#lib/charts/card-views.ts';
import { writeQuery } from '#lib/state/address.ts';

/** The files of the open concerns: every one of them, for the period and zones of the page. */
export function listConcernFiles({ origin, state }: CardPlace): CardDownloads {
  const href = `/outreach/concerns.csv${writeQuery({ ...state, view: 'chart' })}`;
  return {
    files: [{ format: 'csv', name: 'CSV: every open concern with its age in days, as plain text', href }],
    liveLink: `${origin}${href}`,
  };
}
