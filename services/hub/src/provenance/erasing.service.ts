// Decides how words are erased for cause: by an administrator, for a ground of Article 17(1) of the UK GDPR and a reason, all of it on record but the words.

import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditAct, AuditEvent, AuditOutcome, rules, type Viewer, type WriteAccess } from '../access/index.ts';
import { sql, WritingReader } from '../database/index.ts';
import type { OperationContext, WriteContext } from '../graphql/index.ts';
import { countCharacters, plainLine, readParts, type Clock } from '../kernel/index.ts';
import { AlreadyErased, GroundNotGiven, ReasonRepeatsWords, SearchTooShort, UnknownText } from './erasing.errors.ts';
import { holdsText, holdsWordsOf } from './erasure-reason.ts';
import type { ErasureList } from './erasure-list.ts';
import { TextErasure, type ErasureGround } from './text-erasure.entity.ts';
import { WrittenChangeRepository } from './written-change.repository.ts';
import { readReason, recordIdOf } from './writing.rules.ts';
import type { WrittenNoun } from './written-noun.ts';
import { WrittenText } from './written-text.entity.ts';

/** Words that were found. */
export interface FoundText {
  readonly id: number;
  readonly noun: WrittenNoun;
  readonly part: string;
  readonly text: string;
  /** ISO instant, UTC. */
  readonly writtenAt: string;
  readonly userId: number | null;
  /** Identifier of the measure that they are about; null for an event. */
  readonly measureId: string | null;
  /** Name of the zone that they are about; null for all zones, for some of them, and for an event. */
  readonly zone: string | null;
  /** First day that they are about, such as 2025-09-01; null where what they belong to is no longer there. */
  readonly since: string | null;
}

/** The rows that words stand in today: which measure, zone and day each is about. Words that stand in history alone are of none of them. */
const STANDING = sql`
  select "title_id" as "text_id", null as "measure_id", null::int as "zone_id", "date" as "since" from "zone_event"
  union all select "link_id", null, null, "date" from "zone_event"
  union all select "set_by_id", "measure_id", "zone_id", "since" from "target"
  union all select "reason_id", "measure_id", "zone_id", ("month" || '-01')::date from "rebase"
  union all select "reason_id", "measure_id", "zone_id", ("month" || '-01')::date from "ghosted_point"
  union all select "words_id", "measure_id", null, "from_date" from "written_finding"`;

/** What is to be erased, and why. */
export interface ErasureArgs {
  readonly id: string;
  /** Null where none is chosen. */
  readonly ground: ErasureGround | null;
  readonly reason: string;
  /** What was looked for when the words were found; '' where nothing was. */
  readonly lookedFor: string;
}

/** An erasure, as it is answered. */
export interface Erasure {
  readonly textId: number;
  readonly sha256: string;
  readonly erasedAt: Date;
  readonly ground: ErasureGround;
  readonly reason: string;
  readonly userId: number | null;
}

/** The fewest characters that are looked for, and the most texts that are found at once. */
const LEAST_CHARACTERS = 2;
export const MOST_TEXTS = 50;

/** Finds what people wrote, and erases it. */
export class ErasingService {
  constructor(
    private readonly list: ErasureList,
    private readonly access: WriteAccess,
    private readonly clock: Clock,
  ) {}

  /** Words that hold a text, whatever the case, the latest first; those that are erased are found no more. @throws SearchTooShort */
  find(contains: string, { reader }: OperationContext): Promise<FoundText[]> {
    const wanted = plainLine(contains);
    if (countCharacters(wanted) < LEAST_CHARACTERS) throw SearchTooShort.because(LEAST_CHARACTERS);
    return reader.rows(
      sql<FoundText>`select "found"."id", "noun", "part", "text", to_char("written_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "writtenAt", "user_id" as "userId",
          "standing"."measure_id" as "measureId", "zone"."name" as "zone", to_char("standing"."since", 'YYYY-MM-DD') as "since"
        from (select * from "written_text" where "erased_at" is null and strpos(lower("text"), lower(${wanted})) > 0 order by "written_at" desc, "id" desc limit ${MOST_TEXTS}) as "found"
        left join lateral (select * from (${STANDING}) as "all" where "all"."text_id" = "found"."id" limit 1) as "standing" on true
        left join "zone" on "zone"."id" = "standing"."zone_id" order by "written_at" desc, "found"."id" desc`,
    );
  }

  /**
   * Erases words and their salt, for good. Wherever they stood, it says from then on that they were erased, and when.
   * @throws WritingNotAllowed, AlreadyErased, each of UnknownText, GroundNotGiven, ReasonNotGiven and ReasonRepeatsWords that is so, HubError when it cannot be listed beside the database
   */
  async erase({ id, lookedFor, ...typed }: ErasureArgs, context: WriteContext): Promise<Erasure> {
    this.access.require(context, rules.ERASING);
    const { reason, ground } = readParts({
      textId: () => readTextId(id),
      ground: () => readGround(typed.ground),
      reason: () => readErasureReason(typed.reason, lookedFor),
    });
    return context.write(async (em) => {
      await new WrittenChangeRepository(em, context.viewer.userId).lock();
      const erasure = await this.#erase(em, id, { reason, ground, erasedAt: this.clock.now(), userId: context.viewer.userId });
      await audit(em, context.viewer, erasure);
      // Last, and before anything is committed: words that a backup could bring back unnoticed are not erased.
      await this.list.add({ ...erasure, erasedAt: erasure.erasedAt.toISOString() });
      return erasure;
    });
  }

  async #erase(em: EntityManager, id: string, how: Omit<Erasure, 'textId' | 'sha256'>): Promise<Erasure> {
    const text = await em.findOne(WrittenText, { id: readTextId(id) });
    if (!text) throw UnknownText.because(id);
    if (!text.erasedAt && holdsText(how.reason, text.text)) throw ReasonRepeatsWords.text();
    const [erased] = await new WritingReader(em).rows(
      sql<{
        sha256: string | null;
      }>`select "erase_written_text"(${text.id}::int, ${how.reason}::text, ${how.ground}::text, ${how.userId}::int, ${how.erasedAt.toISOString()}::timestamptz) as "sha256"`,
    );
    if (!erased?.sha256) throw AlreadyErased.because(id);
    return { textId: text.id, sha256: erased.sha256, ...how };
  }
}

/** @throws UnknownText for what is no number of words */
function readTextId(id: string): number {
  if (id === '') throw UnknownText.missing();
  const textId = recordIdOf(id);
  if (textId === null) throw UnknownText.because(id);
  return textId;
}

/** @throws ReasonNotGiven, ReasonRepeatsWords */
function readErasureReason(typed: string, lookedFor: string): string {
  const reason = readReason(typed, 'reason');
  if (holdsWordsOf(reason, lookedFor)) throw ReasonRepeatsWords.lookedFor();
  return reason;
}

/** @throws GroundNotGiven */
function readGround(ground: ErasureGround | null): ErasureGround {
  if (ground === null) throw GroundNotGiven.because();
  return ground;
}

/** Erasures that are on record, in the order that they were made. */
export const erasuresOnRecord = async (em: EntityManager): Promise<Erasure[]> =>
  (await em.findAll(TextErasure, { orderBy: { id: 'ASC' } })).map(({ text, sha256, erasedAt, ground, reason, userId }) => ({
    textId: text.id,
    sha256,
    erasedAt,
    ground,
    reason,
    userId: userId ?? null,
  }));

/** The audit says that words were erased and on which ground, and nothing of what they said. */
async function audit(em: EntityManager, { identity, userId }: Viewer, { erasedAt, textId, ground }: Erasure): Promise<void> {
  await em.insert(AuditEvent, {
    at: erasedAt,
    act: AuditAct.ERASED,
    outcome: AuditOutcome.DONE,
    userId,
    signedInBy: identity.signedInBy,
    role: identity.role,
    aboutKind: 'WRITTEN_TEXT',
    aboutId: textId,
    detail: { ground },
  });
}
