// Decides who may read what and do what: each rule is a row of the matrix, and every field and operation names one of them.
// The visitor of a hub that is being tried out reads all that is illustrative, and nothing of people who sign in.

import type { Readers } from './readers.ts';

const ALL = 'ALL';
const OWN = 'OWN';

/** Zones, areas, residents, deprivation, the catalogue, recorded crime, published awards: whoever reaches the hub. */
export const PUBLIC_FACTS: Readers = {
  about: 'public facts',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: ALL, PUBLIC: ALL, TRIAL: ALL },
};

/**
 * Figures: whoever has signed in. Of those that count people the disclosure policy of the viewer says for each question which are exact and which are
 * withheld, so that a withheld figure stands in its place and is not taken for a missing one.
 */
export const FIGURES: Readers = {
  about: 'figures',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: ALL, TRIAL: ALL },
};

/** What partners do in the programme, as residents hear of it: activities, venues, who works with whom. */
export const PROGRAMME_FACTS: Readers = {
  about: 'what partners do in the programme',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: ALL, TRIAL: ALL },
};

/** Sessions and support counts without their counts, actions without their contacts. */
export const ROWS_OF_RETURNS: Readers = {
  about: 'rows of returns',
  extents: { OFFICER: ALL, ANALYST: ALL, PARTNER: OWN, TRIAL: ALL },
};

/** The counts of people in rows. To analysts while every row is illustrative. */
export const COUNTS_IN_ROWS: Readers = {
  about: 'counts of people in rows',
  extents: { OFFICER: ALL, ANALYST: ALL, PARTNER: OWN, TRIAL: ALL },
};

/** Concerns of residents, one by one. */
export const CONCERN_ROWS: Readers = {
  about: 'concerns, one by one',
  extents: { OFFICER: ALL, TRIAL: ALL },
  closesNearFigures: true,
  isReadingAudited: true,
};

/** Faults of rows, which quote cells as they came. */
export const ROW_FAULTS: Readers = { about: 'faults of imported rows', extents: { OFFICER: ALL, TRIAL: ALL }, isReadingAudited: true };

/** Unpaid work and free text of returns. */
export const TEXT_OF_RETURNS: Readers = {
  about: 'free text of returns',
  extents: { OFFICER: ALL, PARTNER: OWN, TRIAL: ALL },
  isReadingAudited: true,
};

/** Applications with scores, recommendations and what was not awarded. A partner sees its own once it is decided. */
export const APPLICATION_ROWS: Readers = {
  about: 'applications and scores',
  extents: { OFFICER: ALL, PARTNER: OWN, TRIAL: ALL },
  closesNearFigures: true,
  isReadingAudited: true,
};

/** Conditions, payments and spend reports of grants. */
export const GRANT_MONITORING: Readers = {
  about: 'conditions, payments and reports of grants',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: OWN, TRIAL: ALL },
  closesNearFigures: true,
};

/** Which returns are owed by whom. Everybody else sees how complete a month is. */
export const RETURNS_OWED: Readers = {
  about: 'returns owed, by organisation',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, PARTNER: OWN, TRIAL: ALL },
  closesNearFigures: true,
};

/** That something was imported, from which source, when and under which licence: the origin of every row. */
export const ORIGINS: Readers = {
  about: 'the origin of rows',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: ALL, PUBLIC: ALL, TRIAL: ALL },
};

/** Names and numbers of imported files. */
export const FILES_IMPORTED: Readers = {
  about: 'imported files by name',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, TRIAL: ALL },
};

/** Originals: their fingerprints and sizes. */
export const ORIGINALS: Readers = { about: 'originals', extents: { OFFICER: ALL, TRIAL: ALL } };

/** What people wrote and stands: events, targets, rebases, ghosted points, findings. */
export const WORDS_THAT_STAND: Readers = {
  about: 'what people wrote, as it stands',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: ALL, TRIAL: ALL },
};

/** What people wrote before, who wrote it and why it was changed. */
export const HISTORY_OF_WORDS: Readers = {
  about: 'the history of what people wrote',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, TRIAL: ALL },
};

/** Writing events, targets, rebases, ghosted points and findings. */
export const WRITERS: Readers = { about: 'writing by hand', extents: { OFFICER: ALL, TRIAL: ALL } };

/** People who sign in, their roles, sign-ins and tokens; the audit; settings. */
export const ADMINISTRATION: Readers = { about: 'people, roles, tokens, audit', extents: { ADMINISTRATOR: ALL } };

/** Looking through what people wrote and erasing it for cause. */
export const ERASING: Readers = { about: 'finding and erasing what people wrote', extents: { ADMINISTRATOR: ALL } };

/** What somebody may know of themselves, and end or change for themselves. */
export const ONESELF: Readers = {
  about: 'oneself',
  extents: { ADMINISTRATOR: ALL, OFFICER: ALL, ANALYST: ALL, BOARD_VIEWER: ALL, PARTNER: ALL, PUBLIC: ALL, TRIAL: ALL },
};

/** Somebody who signs in, their sign-ins and tokens: one's own, which are nobody's where one has not signed in, and everybody's for administrators. */
export const ACCOUNTS: Readers = {
  about: 'people who sign in, their sign-ins and tokens',
  extents: { ADMINISTRATOR: ALL, OFFICER: OWN, ANALYST: OWN, BOARD_VIEWER: OWN, PARTNER: OWN, PUBLIC: OWN, TRIAL: OWN },
};
