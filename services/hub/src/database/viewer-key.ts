// Decides how the database knows for whom something is read or written: by settings of each transaction. Row-level security lets rows through by them.

/**
 * Which rows of organisations somebody reaches: those of all, those of one's own, or none. What belongs to no organisation is not asked for its reach.
 */
export type RowReach = 'all' | 'own' | 'none';

/** Somebody who reads or writes, as far as the database knows. */
export interface ViewerKey {
  /** What the viewer may see, as a key: equal for viewers who may see the same. */
  readonly key: string;
  readonly reach: RowReach;
  /** Identifier of the organisation whose rows are the viewer's own. Null for who belongs to none. */
  readonly organisationId: number | null;
}

/** The hub itself: imports, the sample, commands, and what it measures of its own state. Nobody's request is answered with it. */
export const PROGRAM: ViewerKey = { key: 'program', reach: 'all', organisationId: null };

/** Nobody: who reaches no row that belongs to an organisation. */
export const NO_ROWS: ViewerKey = { key: 'nobody', reach: 'none', organisationId: null };

/** The settings that policies of row-level security read. An empty one lets nobody through. */
export interface RowSettings {
  readonly 'app.viewer': string;
  readonly 'app.reach': 'all' | 'own' | '';
  /** The identifier as text. */
  readonly 'app.organisation': string;
}

/** What a transaction for this viewer is set to. */
export function rowSettingsOf({ key, reach, organisationId }: ViewerKey): RowSettings {
  const isOwn = reach === 'own' && organisationId !== null;
  return {
    'app.viewer': key,
    'app.reach': reach === 'all' ? 'all' : isOwn ? 'own' : '',
    'app.organisation': isOwn ? String(organisationId) : '',
  };
}

/** The settings as columns of a statement that has no table. Their values are its first parameters: `rowParametersOf`. */
export const SET_ROWS = `set_config('app.viewer', $1, true), set_config('app.reach', $2, true), set_config('app.organisation', $3, true)`;

export function rowParametersOf(viewer: ViewerKey): string[] {
  const settings = rowSettingsOf(viewer);
  return [settings['app.viewer'], settings['app.reach'], settings['app.organisation']];
}

/** The reach and the role, for the statements that come after it. */
export const SET_REACH = `select set_config('app.reach', $1, true), set_config('role', $2, true)`;

/** As which roles of the database a transaction reads. */
export interface ReadingRoles {
  /** What is read for the viewer. */
  readonly ofViewer: string;
  /** What is read over the rows of all organisations. */
  readonly across: string;
}

/**
 * Reads over the rows of all organisations and goes back to the reach and the role of the viewer. All three are sent at once and run in that order, so no other
 * statement of the transaction comes between them.
 * @param setReach runs SET_REACH with its values
 * @throws the first fault of the three; PostgreSQL refuses whatever comes after it, and the settings end with the transaction
 */
export async function readAcross<Rows>(
  viewer: ViewerKey,
  roles: ReadingRoles,
  setReach: (values: readonly [reach: string, role: string]) => Promise<unknown>,
  read: () => Promise<Rows>,
): Promise<Rows> {
  const sent = [setReach(['all', roles.across]), read(), setReach([rowSettingsOf(viewer)['app.reach'], roles.ofViewer])] as const;
  const faults = (await Promise.allSettled(sent)).filter(({ status }) => status === 'rejected');
  if (faults[0]?.status === 'rejected') throw faults[0].reason;
  return sent[1];
}

/** The viewer as a text: equal for those who may see the same rows and the same of them. */
export const textOfViewer = ({ key, reach, organisationId }: ViewerKey): string =>
  `${key}\n${reach}${reach === 'own' ? ` ${organisationId ?? ''}` : ''}`;
