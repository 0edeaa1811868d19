import { listOneTable, type CardDownloads, type CardPlace } from '#lib/cards/card-views.ts';

/** The files of the open concerns: every one of them, for the period and zones of the page. */
export function listConcernFiles(place: CardPlace): CardDownloads {
  return listOneTable('/outreach/concerns.csv', 'CSV: every open concern with its age in days, as plain text', place);
}
