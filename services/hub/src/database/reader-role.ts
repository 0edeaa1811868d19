// Decides as which role of the database rows are read: those of all organisations as one whose policies let every row through and that writes nothing.

import type { ReadingRoles, ViewerKey } from './viewer-key.ts';

/** The role. Its policy is `true`, which PostgreSQL leaves out of a plan; a policy that asks for the reach is asked of each row. */
export const READER_ROLE = 'hub_reader';

/**
 * As which roles a transaction of this viewer reads. Whoever reaches no more than their own rows reads those as the role of the hub, whose policies ask for the
 * reach, and as the other one only what is over the rows of all organisations.
 * @param own the role of the hub
 * @param mayTakeReader whether that role may take the other one
 */
export function readingRolesOf({ reach }: ViewerKey, own: string, mayTakeReader: boolean): ReadingRoles {
  const across = mayTakeReader ? READER_ROLE : own;
  return { ofViewer: reach === 'all' ? across : own, across };
}

/** What a server has of the role. */
export type ReaderRoleState =
  | 'READY'
  /** There is no such role. */
  | 'MISSING'
  /** The role that the hub works as may not take it. */
  | 'NOT_GRANTED'
  /** It may not read some table or view of this database, or has no policy at one that has others. */
  | 'NOT_LET_IN'
  /** The role that the hub works as has the rights of it without taking it: policies would let every row through for everybody. */
  | 'INHERITED';

/** Asks for the state, as the role that the hub works as. A superuser has the rights of every role, and no policy binds it. */
const STATE = `select case
    when "reader"."oid" is null then 'MISSING'
    when not "own"."rolsuper" and pg_has_role("own"."oid", "reader"."oid", 'USAGE') then 'INHERITED'
    when not pg_has_role("own"."oid", "reader"."oid", case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end) then 'NOT_GRANTED'
    when not has_schema_privilege("reader"."oid", 'public', 'USAGE') or exists (
      select from pg_class "t" where "t"."relnamespace" = 'public'::regnamespace and "t"."relkind" in ('r', 'p', 'v', 'm')
        and has_table_privilege("t"."oid", 'SELECT') and not (has_table_privilege("reader"."oid", "t"."oid", 'SELECT')
          and (not "t"."relrowsecurity" or exists (select from pg_policy "p" where "p"."polrelid" = "t"."oid" and "reader"."oid" = any("p"."polroles"))))
    ) then 'NOT_LET_IN'
    else 'READY' end as "state"
  from pg_roles "own" left join pg_roles "reader" on "reader"."rolname" = '${READER_ROLE}' where "own"."rolname" = current_user`;

/** Finds what a server has of the role. @param run runs a statement and gives its rows @throws what it throws */
export async function readerRoleState(run: (statement: string) => Promise<readonly object[]>): Promise<ReaderRoleState> {
  const [row] = (await run(STATE)) as readonly [{ readonly state: ReaderRoleState }];
  return row.state;
}
