// Decides which rows row-level security lets through where they belong to an organisation: every row, those of one's own organisation, or none.

import { READER_ROLE } from './reader-role.ts';

/** The organisation of the viewer. Null where no viewer is known. */
const OWN = `nullif(current_setting('app.organisation', true), '')::int`;

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
 * The reach is asked first: who reaches all rows pays for no look at them. It is not wrapped in a `select`, which would be worked out once a statement and keep
 * PostgreSQL from reading a table in parallel. A setting that is missing, empty or misspelt lets nobody through. The policy binds the owner of the tables as well.
 */
export function rowsOfOrganisation(column = 'organisation_id'): OwnRows {
  return ownRows(`"${column}" = ${OWN}`);
}

/**
 * Rows are of the organisation that their parent is of.
 * @param column names the parent; of the parents table, `key` is what it names, and `parentColumn` the organisation
 */
export function rowsOfParent(column: string, parents: string, key = 'id', parentColumn = 'organisation_id'): OwnRows {
  return ownRows(`"${column}" in (select "${key}" from "${parents}" where "${parentColumn}" = ${OWN})`);
}

function ownRows(isOwn: string): OwnRows {
  const reaches = `case current_setting('app.reach', true) when 'all' then true when 'own' then ${isOwn} else false end`;
  return { rowLevelSecurity: 'force', policies: [{ name: 'own_rows', using: reaches, check: reaches }, EVERY_ROW] };
}
