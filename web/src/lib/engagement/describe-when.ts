// Every word, mark and table of the card that says when people come, from the same days.
import type { AboutFact } from '#lib/cards/about.ts';
import { chooseClasses } from '#lib/charts/calendar/classes.ts';
import { listKey, type KeyEntry } from '#lib/charts/calendar/key.ts';
import { drawStrip } from '#lib/charts/calendar/draw-strip.ts';
import { layoutCalendar, type CalendarStrip } from '#lib/charts/calendar/layout.ts';
import type { Completeness } from '#lib/cards/contract.ts';
import { drawTable, type DrawnTable } from '#lib/cards/drawn-table.ts';
import { mergeNotes, type FigureTable, type TableCell } from '#lib/cards/figure-table.ts';
import type { Markup } from '#lib/drawing/markup.ts';
import { formatCell, formatNumber, isWithheld, listSymbols, numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { positionOf, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import { addDays, weekdayOf, WEEKDAYS, type Day } from '#lib/kit/time/day.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { formatDate, formatMonth, formatMonthRange, monthOfDate } from '#lib/kit/time/month.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { readDays, type ZoneDays } from './read-days.ts';
import { gatherWhen, type WhenFacts } from './when.ts';

export interface WhenZone {
  zone: { slug: string; name: string };
  /** '4,443 attendances'. */
  standing: string;
  /** 'Busiest on Wednesdays: 1,017. Busiest month: June 2025, 312. …' */
  sentence: string;
  /** Half-years of days, as pictures. */
  strips: { name: string; picture: Markup }[];
}

export interface WhenCard {
  finding: string;
  subtitle: string;
  direction: string;
  zones: WhenZone[];
  key: KeyEntry[];
  /** Attendances of each weekday: the picture in numbers. */
  weekdays: DrawnTable;
  /** Every day, a table for each zone. */
  days: { zone: { slug: string; name: string }; table: DrawnTable }[];
  facts: AboutFact[];
  foot: string;
  illustrative: boolean;
}

const ID = 'engagement.attendances';

/** Writes and lays out the card; undefined when the answer has no day. @param withDays Whether the table of every day is wanted: it is long. @param returns Those of the months: the hub counts a return of a month again for each of its days. */
export function describeWhen(answer: AttendanceDaysQuery, withDays: boolean, returns: Completeness | undefined): WhenCard | undefined {
  const { engagement, measures } = answer;
  const zones = readDays(answer);
  const [first, last] = [zones[0]?.days[0]?.day, zones[0]?.days.at(-1)?.day];
  if (!first || !last) return undefined;
  const measure = measures.find(({ id }) => id === ID);
  const classes = chooseClasses(zones.flatMap(({ days }) => days.flatMap(({ figure }) => numberOf(figure) ?? []).map(positionOf)));
  const [only] = zones;
  const place = zones.length === 1 && only ? only.zone.name : zones.length === 2 ? 'Both zones' : 'All zones';
  return {
    finding: sayFinding(place, gatherWhen(zones.flatMap(({ days }) => days))),
    subtitle: `Attendances a day, ${zones.length === 1 && only ? only.zone.name : 'by zone'}, ${formatMonthRange(monthOfDate(first), monthOfDate(last))}`,
    direction: 'Each square is a day; the stronger its shade, the more came.',
    zones: zones.map((zone) => describeZone(zone, layoutCalendar(zone.days, classes))),
    key: listKey(zones, classes),
    weekdays: drawTable(layoutWeekdays(zones), { caption: 'Attendances by weekday', rowHeading: 'Weekday' }),
    days: withDays ? zones.map((zone) => ({ zone: zone.zone, table: drawDays(zone) })) : [],
    facts: [
      { term: 'What it is', words: measure?.description ?? '', code: ID },
      { term: 'How it is worked out', words: `${measure?.formula ?? ''}, of each day.` },
      {
        term: 'Shades',
        words: 'At most five classes of equal width, the same in every zone, so that one shade means one number everywhere.',
      },
      {
        term: 'Beware',
        words:
          'A day without a mark of its own had no session. A hatched day is one whose return has not come, or whose session nobody counted: it is in no sum.',
      },
      { term: 'Source', words: measure?.source ?? '' },
      { term: 'Owner', words: measure?.owner ?? '' },
    ],
    foot: [
      `Source: ${(measure?.source ?? '').replace(/\.$/, '')}.`,
      `As at ${formatInstantAsDate(engagement.asAt)}.`,
      ...(returns ? [`Returns received: ${returns.received} of ${returns.expected}.`] : []),
    ].join(' '),
    illustrative: engagement.illustrative,
  };
}

/** 'Thringstone & Whitwick: Wednesdays were busiest, 345 of 1,234 attendances'. */
function sayFinding(place: string, { withheld, busiestWeekdays, byWeekday, total }: WhenFacts): string {
  if (withheld > 0) return `${place}: attendances not shown to your role in this period`;
  const [busiest] = busiestWeekdays;
  if (!busiest) return `${place}: nobody is known to have come in this period`;
  const most = byWeekday[WEEKDAYS.findIndex((name) => name === busiest)] ?? '0';
  if (busiestWeekdays.length > 1) return `${place}: ${joinWords(busiestWeekdays)} were level at ${formatNumber(most, 'count')} attendances`;
  return `${place}: ${busiest}s were busiest, ${formatNumber(most, 'count')} of ${formatNumber(total, 'count')} attendances`;
}

function describeZone({ zone, days }: ZoneDays, strips: CalendarStrip[]): WhenZone {
  const facts = gatherWhen(days);
  const sentence = [
    ...sayBusiest(facts),
    ...(facts.notCounted > 0 ? [`On ${sayDays(facts.notCounted)} a session was held and not counted.`] : []),
    ...(facts.provisional > 0 ? [`For ${sayDays(facts.provisional)} a return is missing, so more may have come.`] : []),
    ...(facts.notReported > 0 ? [`Of ${sayDays(facts.notReported)} no return has come.`] : []),
  ].join(' ');
  return {
    zone,
    standing: facts.withheld > 0 ? 'attendances not shown to your role' : `${formatNumber(facts.total, 'count')} attendances`,
    sentence,
    strips: strips.map((strip) => ({
      name: strip.name,
      picture: drawStrip(strip, {
        id: `calendar-${zone.slug}-${strip.name.replaceAll(' ', '-')}`,
        title: `${zone.name}: attendances a day, ${strip.name}`,
        description: sentence,
      }),
    })),
  };
}

function sayBusiest({ withheld, busiestWeekdays, byWeekday, busiestMonth }: WhenFacts): string[] {
  if (withheld > 0) return [`Attendances of ${sayDays(withheld)} are not shown to your role.`];
  const [busiest] = busiestWeekdays;
  if (!busiest) return ['Nobody is known to have come.'];
  const most = formatNumber(byWeekday[WEEKDAYS.findIndex((name) => name === busiest)] ?? '0', 'count');
  return [
    `Busiest on ${joinWords(busiestWeekdays.map((name) => `${name}s`))}: ${most}${busiestWeekdays.length > 1 ? ' each' : ''}.`,
    ...(busiestMonth ? [`Busiest month: ${formatMonth(busiestMonth.month)}, ${formatNumber(busiestMonth.attendances, 'count')}.`] : []),
  ];
}

function sayDays(count: number): string {
  return count === 1 ? '1 day' : `${formatNumber(String(count), 'count')} days`;
}

function layoutWeekdays(zones: readonly ZoneDays[]): FigureTable {
  const sums = zones.map(({ zone, days }) => ({ zone, ...gatherWhen(days) }));
  const isAnyWithheld = sums.some(({ withheld }) => withheld > 0);
  return {
    groups: [{ slug: 'zones', name: 'Zones', columns: zones.map(({ zone }) => ({ key: zone.slug, name: zone.name })) }],
    rows: [
      ...WEEKDAYS.map((name, weekday) => ({
        key: name,
        name,
        cells: sums.map(({ zone, byWeekday, withheld }) => sumCell(zone.slug, byWeekday[weekday] ?? '0', withheld > 0)),
      })),
      { key: 'all', name: 'All days', cells: sums.map(({ zone, total, withheld }) => sumCell(zone.slug, total, withheld > 0)) },
    ],
    notes: isAnyWithheld ? mergeNotes(listSymbols([WITHHELD])) : [],
    remarks: ['Days without a count are in no sum.'],
  };
}

const WITHHELD: Figure = { state: 'PROTECTED', number: undefined };

/** A sum, or that it is protected: where a day is, the sum of the others would be read as that of all. */
function sumCell(key: string, sum: DecimalText, hasWithheld: boolean): TableCell {
  return hasWithheld
    ? { key, text: formatCell(WITHHELD, 'count'), kind: 'words' }
    : { key, text: formatNumber(sum, 'count'), kind: 'number' };
}

function drawDays(zone: ZoneDays): DrawnTable {
  return drawTable(layoutWeeks(zone), { caption: `${zone.zone.name}: attendances a day`, rowHeading: 'Week' });
}

/** The weeks of a zone, newest first, a column a day. A day outside the period has an empty cell. */
function layoutWeeks({ days }: ZoneDays): FigureTable {
  const figures = new Map(days.map(({ day, figure }) => [day, figure]));
  const mondays = [...new Set(days.map(({ day }) => addDays(day, -weekdayOf(day))))];
  const numbersOf = (monday: Day) =>
    WEEKDAYS.flatMap((_, weekday) => {
      const figure = figures.get(addDays(monday, weekday));
      return (figure && numberOf(figure)) ?? [];
    });
  const hasWithheld = (monday: Day) =>
    WEEKDAYS.some((_, weekday) => {
      const figure = figures.get(addDays(monday, weekday));
      return figure !== undefined && isWithheld(figure);
    });
  return {
    groups: [
      {
        slug: 'days',
        name: 'Days',
        columns: [...WEEKDAYS.map((name) => ({ key: name, name })), { key: 'week', name: 'Week, as counted' }],
      },
    ],
    rows: mondays
      .map((monday) => ({
        key: monday,
        name: `Week of ${formatDate(monday)}`,
        cells: [
          ...WEEKDAYS.map((name, weekday): TableCell => {
            const figure = figures.get(addDays(monday, weekday));
            const isNumber = figure !== undefined && numberOf(figure) !== undefined;
            return { key: name, text: figure ? formatCell(figure, 'count') : '', kind: isNumber || !figure ? 'number' : 'words' };
          }),
          sumCell('week', sumDecimals(numbersOf(monday)), hasWithheld(monday)),
        ],
      }))
      .reverse(),
    notes: mergeNotes(listSymbols(days.map(({ figure }) => figure))),
    remarks: ['A cell is empty where a day is outside the period. The sum of a week leaves out days without a count.'],
  };
}
