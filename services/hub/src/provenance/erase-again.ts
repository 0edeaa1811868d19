// Decides how erasures are repeated on rows that a backup brought back: by number and salted hash, so that other words are never touched.

import type { CopySession } from '../database/index.ts';
import type { ListedErasure } from './erasure-list.ts';

/** Erases again what the list names and the tables still hold. Runs as the owner of the tables, in the transaction of the restore. @returns how many texts */
export async function eraseAgain(session: CopySession, listed: readonly ListedErasure[]): Promise<number> {
  if (listed.length === 0) return 0;
  const list = JSON.stringify(listed).replaceAll("'", "''");
  const erased = await session.rows<{ sha256: string | null }>(`
    select "erase_written_text"("t"."id", "e"."reason", "e"."ground", "e"."userId", "e"."erasedAt") as "sha256"
    from jsonb_to_recordset('${list}'::jsonb) as "e" ("textId" int, "sha256" text, "reason" text, "ground" text, "userId" int, "erasedAt" timestamptz)
    join "written_text" "t" on "t"."id" = "e"."textId" and "t"."sha256" = "e"."sha256" and "t"."erased_at" is null`);
  // One that is listed twice is erased once.
  return erased.filter(({ sha256 }) => sha256 !== null).length;
}
