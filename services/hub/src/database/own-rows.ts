// Decides which rows row-level security lets through where they belong to an organisation: every row, those of one's own organisation, or none.

import { READER_ROLE } from './reader-role.ts';

/** Whether the viewer reaches every row. Within a `select` it is worked out once a statement, and without one for each row. */
const ALL = `(select current_setting('app.reach', true) = 'all')`;

/** The organisation of a viewer who reaches its rows. Null for everybody else. */
const OWN = `(select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)`;

/** What an entity declares so that its rows are read and written only by who reaches them. */
interface OwnRows {
  readonly rowLevelSecurity: 'force';
  readonly policies: RowPolicy[];
}

interface RowPolicy {
  readonly name: string;
  readonly using: string;
  readonly check?: string;
  readonly command?: 'select';
  readonly roles?: string[];
}

/** Read as the role for it, every row is let through. `true` is left out of a plan, so this costs nothing. */
const EVERY_ROW: RowPolicy = { name: 'every_row', command: 'select', roles: [READER_ROLE], using: 'true' };

/**
 * Rows are of the organisation that a column of theirs names. Where it names none, they are reached only with those of all.
 *
 * The reach is asked first, so that who reaches all rows pays for no look at them. PostgreSQL 15 reads no table in parallel under such a policy: what is of all rows
 * is read as the role for that. A setting that is missing, empty or misspelt lets nobody through. The policy binds the owner of the tables as well.
 */
export function rowsOfOrganisation(column = 'organisation_id'): OwnRows {
  return ownRows(`"${column}" = ${OWN}`);
}

/**
 * Rows are of the organisation that their parent is of. An organisation has few parents, and each of them many rows: a row is looked for in a list of them, which
 * takes less time than a hash of them.
 * @param column names the parent, a row of the parents table with a column `organisation_id`
 */
export function rowsOfParent(column: string, parents: string): OwnRows {
  return ownRows(`"${column}" = any (array(select "id" from "${parents}" where "organisation_id" = ${OWN}))`);
}

/**
 * Rows are of every organisation that a table of links joins to them. There are as many links as rows, so they are hashed.
 * @param key the column of the links that names a row by its identifier
 */
export function rowsOfLinks(links: string, key: string): OwnRows {
  return ownRows(`"id" in (select "${key}" from "${links}" where "organisation_id" = ${OWN})`);
}

function ownRows(isOwn: string): OwnRows {
  const reaches = `${ALL} or ${isOwn}`;
  return { rowLevelSecurity: 'force', policies: [{ name: 'own_rows', using: reaches, check: reaches }, EVERY_ROW] };
}
