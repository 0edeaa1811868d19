// Decides how the history of what people write is told: who reads it sees that something was moved, when, why, and what stood before.
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { formatDate, formatMonth } from '#lib/kit/time/month.ts';
import type { KnownZone } from '#lib/kit/state/view-state.ts';
import { spellCode } from '../words/spell-code.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';

/** One act, as the hub tells it. */
export interface SentChange {
  id: string;
  act: 'WRITTEN' | 'CORRECTED' | 'WITHDRAWN';
  /** Instant with an offset. */
  at: string;
  reason?: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

/** One act in words. */
export interface HistoryLine {
  id: string;
  /** 'Corrected on 5 October 2026 at 14:00'. */
  what: string;
  /** Why; '' for what was written again. */
  why: string;
  /** What it said, or what changed of it: 'Day: 3 September 2025 (it was 1 September 2025)'. */
  parts: string[];
}

const ACTS: Record<SentChange['act'], string> = { WRITTEN: 'Written', CORRECTED: 'Corrected', WITHDRAWN: 'Withdrawn' };

/** The names of what can be written, in the order in which they are told. */
const NAMES: Readonly<Record<string, string>> = {
  words: 'Finding',
  from: 'Figures from',
  before: 'to before',
  comparison: 'Compared with',
  title: 'What happened',
  date: 'Day',
  month: 'From',
  number: 'To reach',
  grain: 'In each',
  since: 'Since',
  setBy: 'Set by',
  kind: 'Kind',
  zone: 'Zone',
  zones: 'Zones',
  event: 'Event',
  reason: 'Reason',
  baselinePoints: 'Months that make the limits',
  domains: 'Measures it may concern',
  link: 'Published at',
};

/** The acts in words, newest first. */
export function describeHistory(changes: readonly SentChange[], zones: readonly KnownZone[]): HistoryLine[] {
  return changes
    .map(({ id, act, at, reason, before, after }) => ({
      id,
      what: `${ACTS[act]} on ${formatInstantAsMinute(at)}`,
      why: reason ?? '',
      parts: tellParts(before ?? {}, after ?? {}, act, zones),
    }))
    .reverse();
}

function tellParts(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  act: SentChange['act'],
  zones: readonly KnownZone[],
): string[] {
  const say = (name: string, said: unknown) => sayPart(name, said, zones);
  const stated = act === 'WITHDRAWN' ? before : after;
  const names = Object.keys(NAMES).filter((name) => name in stated);
  const noLonger =
    before['illustrative'] === true && act === 'CORRECTED' ? ['It was illustrative, made up to show what the hub does.'] : [];
  if (act !== 'CORRECTED') return names.map((name) => `${NAMES[name] ?? name}: ${say(name, stated[name])}`);
  return [
    ...names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => `${NAMES[name] ?? name}: ${say(name, after[name])} (it was ${say(name, before[name])})`),
    ...noLonger,
  ];
}

function sayPart(name: string, said: unknown, known: readonly KnownZone[]): string {
  const nameZone = (slug: unknown) => known.find((zone) => zone.slug === slug)?.name ?? String(slug);
  if (name === 'zones' && said === null) return 'every zone';
  if (Array.isArray(said)) return joinWords(said.map(nameZone));
  if (name === 'zone') return said === null ? 'all zones together' : nameZone(said);
  if (typeof said !== 'string' || said === '') return 'none';
  if (['date', 'since', 'from', 'before'].includes(name)) return formatDate(said);
  if (name === 'month') return formatMonth(said);
  return ['kind', 'grain', 'comparison'].includes(name) ? spellCode(said).toLowerCase() : said;
}

/** When a record was written and corrected by hand: 'Written by hand on 5 October 2026.'; '' for one of an import that nobody touched. */
export function describeWritten({ writtenAt, correctedAt }: { writtenAt?: string | null; correctedAt?: string | null }): string {
  return [
    ...(writtenAt ? [`Written by hand on ${formatInstantAsMinute(writtenAt)}.`] : []),
    ...(correctedAt ? [`Corrected on ${formatInstantAsMinute(correctedAt)}.`] : []),
  ].join(' ');
}
