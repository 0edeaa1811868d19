// Decides what the one-page record of an organisation says: which figures, in which words, and what is said in place of one that is missing.
import { compareDecimals } from '#lib/kit/figures/decimal.ts';
import { formatFigure, LEAST_BASE, speakFigure, type Figure, type FigureState, type Scale } from '#lib/kit/figures/figure.ts';
import { readFigure, type SentFigure } from '#lib/kit/figures/read-figure.ts';
import type { OrganisationQuery, OrganisationRecordsQuery } from '#lib/graph/generated/graphql.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { countOf } from '#lib/kit/words/count-of.ts';

/** One figure of a record. */
export interface RecordLine {
  term: string;
  /** The figure in words: '1,115', '12%', 'not reported'. */
  said: string;
  /** What the reader must know of it; '' when there is nothing. */
  detail: string;
  hasNumber: boolean;
}

interface SentWork extends SentFigure {
  leftOut: number;
  note?: string | null;
  completeness?: { received: number; expected: number } | null;
}

const GAP_DETAILS: Partial<Record<FigureState, string>> = {
  NOT_REPORTED: 'A return was owed and none came.',
  NOT_COLLECTED: 'No return about this was owed.',
  PROTECTED: 'Your role is not shown it exactly.',
  PROVISIONAL: 'May still change: not every return has come.',
};

/** What the organisation did with people in the period. */
export function describeEngagement({ totals }: OrganisationQuery['engagement']): RecordLine[] {
  const { sessionsHeld, attendances, newcomerShare, volunteerHours } = totals;
  return [
    writeLine('Sessions held', sessionsHeld, 'count'),
    writeLine('Attendances', attendances, 'count', 'Visits, not people: who comes three times is counted three times.'),
    writeShare('Newcomers', newcomerShare, attendances),
    writeLine('Volunteer hours', volunteerHours, 'count'),
  ];
}

/** What the organisation received, and what became of it. */
export function describeGrants({ totals }: OrganisationQuery['grants']): RecordLine[] {
  return [
    writeLine('Awarded', totals.amountAwarded, 'pounds', 'By the day of the award.'),
    writeLine('Paid', totals.amountPaid, 'pounds', 'Instalments paid in these months, for any grant.'),
    writeLine('Reported as spent', totals.amountSpent, 'pounds', 'By the day of the report.'),
    writeLine('Returned', totals.amountReturned, 'pounds'),
  ];
}

function writeLine(term: string, sent: SentWork, scale: Scale, meaning = ''): RecordLine {
  const figure = readFigure(sent);
  const hasNumber = 'number' in figure && figure.number !== undefined;
  const details = [
    hasNumber ? meaning : '',
    GAP_DETAILS[figure.state] ?? '',
    sent.note ?? '',
    hasNumber && sent.completeness ? `Returns received: ${sent.completeness.received} of ${sent.completeness.expected}.` : '',
    sent.leftOut > 0 ? `${countOf(sent.leftOut, 'record')} without this count ${sent.leftOut === 1 ? 'is' : 'are'} not included.` : '',
  ];
  return { term, said: speakFigure(figure, scale), detail: details.filter(Boolean).join(' '), hasNumber };
}

/** A percentage with what it is of; no percentage of fewer than ten. */
function writeShare(term: string, share: SentWork, base: SentWork): RecordLine {
  const line = writeLine(term, share, 'percent');
  if (!line.hasNumber) return line;
  const whole = readFigure(base);
  const of = formatFigure(whole, 'count');
  if (!isAtLeast(whole, LEAST_BASE)) {
    return { ...line, said: 'no percentage', detail: `Too few attendances (${of}) for a percentage to mean anything.`, hasNumber: false };
  }
  const basis = share.leftOut > 0 ? `Of the attendances at sessions that counted newcomers; ${of} in all.` : `Of ${of} attendances.`;
  return { ...line, detail: `${basis} ${line.detail}`.trim() };
}

function isAtLeast(figure: Figure, least: number): boolean {
  return 'number' in figure && figure.number !== undefined && compareDecimals(figure.number, String(least)) >= 0;
}

/** The returns of the organisation itself: 'Received: 82 of 87 expected', and what is known of the others. */
export function describeReturns({ organisation }: Pick<OrganisationRecordsQuery, 'organisation'>): { said: string; detail: string } {
  if (!organisation?.expected)
    return {
      said: 'Not shown to your role',
      detail: 'Which returns an organisation owes is shown to programme officers. Every chart says how complete its months are.',
    };
  const [expected, received, late, missing, notDueYet] = (['expected', 'received', 'late', 'missing', 'notDueYet'] as const).map(
    (key) => organisation[key]?.totalCount ?? 0,
  ) as [number, number, number, number, number];
  if (expected === 0) return { said: 'None expected', detail: 'No monthly returns are owed for these months.' };
  const parts = [
    ...(late > 0 ? [`${late} came late`] : []),
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'is' : 'are'} missing`] : []),
    ...(notDueYet > 0 ? [`${notDueYet} ${notDueYet === 1 ? 'is' : 'are'} not due yet`] : []),
  ];
  return { said: `${received} of ${expected} received`, detail: parts.length > 0 ? `${joinWords(parts)}.` : 'Nothing is missing.' };
}

/** The finding of the record: '142 sessions, 1,115 attendances and 77 outreach actions'. Only what is a number above zero is named. */
export function findRecordSentence(work: OrganisationQuery, records: Pick<OrganisationRecordsQuery, 'organisation'>): string {
  const { sessionsHeld, attendances } = work.engagement.totals;
  const named = [
    nameAboveZero(sessionsHeld, 'count', 'session'),
    nameAboveZero(attendances, 'count', 'attendance'),
    nameActions(records.organisation?.outreachActions?.totalCount ?? 0),
    nameAboveZero(work.grants.totals.amountAwarded, 'pounds', 'awarded'),
  ].filter((part) => part !== undefined);
  if (named.length === 0 && !records.organisation?.outreachActions)
    return 'No sessions or awards are recorded in these months, and outreach is not shown to your role';
  return named.length > 0 ? joinWords(named) : 'No sessions, outreach or awards are recorded in these months';
}

function nameActions(count: number): string | undefined {
  return count > 0 ? countOf(count, 'outreach action') : undefined;
}

function nameAboveZero(sent: SentWork, scale: Scale, noun: string): string | undefined {
  const figure = readFigure(sent);
  if (!('number' in figure) || figure.number === undefined || compareDecimals(figure.number, '0') === 0) return undefined;
  const plural = scale === 'pounds' || figure.number === '1' ? noun : `${noun}s`;
  return `${speakFigure({ state: 'EXACT', number: figure.number }, scale)} ${plural}${figure.state === 'PROVISIONAL' ? ' (may change)' : ''}`;
}
