// Every word of the card of ages, from the same counts as its bars and its table.
import { countWords } from '#lib/kit/words/sentence.ts';
import { drawTable, type DrawnTable } from '#lib/cards/drawn-table.ts';
import { mergeNotes, type FigureTable } from '#lib/cards/figure-table.ts';
import type { AboutFact } from '#lib/cards/about.ts';
import { layoutAges, type AgePanel } from '#lib/charts/ages/layout.ts';
import { NARROW, WIDE } from '#lib/drawing/boxes.ts';
import { formatCell, formatNumber, listSymbols, numberOf, STATE_WORDS, type Figure } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { OpenConcernsQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { AGE_BANDS, isOld, OLD_AFTER_DAYS } from './age.ts';
import { readOpenConcerns, type ZoneConcerns } from './read-open-concerns.ts';

export interface AgesOfZone {
  zone: { slug: string; name: string };
  /** '4 of 7 open for over 28 days'. */
  standing: string;
  title: string;
  description: string;
  /** One picture, or, for a zone that is alone, a narrow and a wide one; none where no count is known. */
  panels: AgePanel[];
  /** What the link to the concerns themselves says; undefined where there is none to see. */
  link: string | undefined;
}

export interface AgesCard {
  finding: string;
  subtitle: string;
  direction: string;
  zones: AgesOfZone[];
  table: DrawnTable;
  foot: string;
  facts: AboutFact[];
  /** Whether the reader may see concerns one by one. */
  hasList: boolean;
  illustrative: boolean;
}

const MEASURES = ['outreach.concernsOpen', 'outreach.concernsOpenOver28Days'];

/** Writes and lays out the card of how long concerns have been open. @throws ConcernsDoNotAddUp */
export function describeAges(answer: OpenConcernsQuery): AgesCard {
  const { outreach } = answer;
  const zones = readOpenConcerns(answer);
  const measures = MEASURES.flatMap((id) => answer.measures.find((measure) => measure.id === id) ?? []);
  const counted = zones.filter(isCounted);
  const most = Math.max(0, ...counted.flatMap(({ byBand }) => byBand));
  const widths = (zones.length === 1 ? [NARROW, WIDE] : [NARROW]).map(({ width }) => width);
  const day = formatDate(outreach.period.lastDay);
  const [only] = zones;
  const subtitle = `How long concerns have been open, number of concerns, ${zones.length === 1 && only ? only.zone.name : 'by zone'}, at the end of ${day}`;
  return {
    finding: sayFinding(
      zones.length === 1 && only ? only.zone.name : zones.length === 2 ? 'Both zones' : 'All zones',
      readFigure(outreach.totals.concernsOpen),
      readFigure(outreach.totals.concernsOpenOver28Days),
    ),
    subtitle,
    direction: 'Filled: over 28 days. Fewer is better.',
    zones: zones.map((zone) =>
      describeZone(zone, day, isCounted(zone) ? widths.map((width) => layoutAges(bandsOf(zone), most, width)) : []),
    ),
    table: drawTable(layoutTable(zones), { caption: subtitle, rowHeading: 'Zone' }),
    foot: [
      `Source: ${(measures[0]?.source ?? '').replace(/\.$/, '')}.`,
      `As at ${formatInstantAsDate(outreach.asAt)}.`,
      ...(outreach.completeness
        ? [`Returns received for the month: ${outreach.completeness.received} of ${outreach.completeness.expected}.`]
        : []),
    ].join(' '),
    facts: [
      ...measures.map(({ title, description, formula, id }) => ({ term: title, words: `${description} ${formula}.`, code: id })),
      {
        term: 'Age',
        words: `Days from the day it was raised, which is the first, to the end of ${day}. Over ${OLD_AFTER_DAYS} days are exactly the concerns that the measure counts.`,
      },
      { term: 'Source', words: measures[0]?.source ?? '' },
      { term: 'Owner', words: measures[0]?.owner ?? '' },
    ],
    hasList: zones.every(({ notListed }) => notListed !== null),
    illustrative: outreach.illustrative,
  };
}

/** Why the ages of a zone are not told: they are not for the reader, or not every concern is listed. */
const sayUncounted = ({ notListed }: ZoneConcerns): string => (notListed === null ? 'not shown to your role' : 'not known');

/** Whether the ages of all open concerns of a zone are known: its count is told, and every one of them is listed. */
function isCounted({ open, notListed }: ZoneConcerns): boolean {
  return numberOf(open) !== undefined && notListed === 0;
}

function bandsOf({ byBand }: ZoneConcerns): { name: string; count: number; old: boolean }[] {
  return AGE_BANDS.map(({ name, from }, index) => ({ name, count: byBand[index] ?? 0, old: isOld(from) }));
}

function sayFinding(place: string, open: Figure, over28Days: Figure): string {
  const [all, old] = [numberOf(open), numberOf(over28Days)];
  if (all === undefined || old === undefined) return `${place}: how many concerns are open is ${STATE_WORDS[open.state].words}`;
  if (all === '0') return `${place}: no concern is open`;
  const full = `${place}: ${old} of ${all} open concerns are over 28 days old`;
  return countWords(full) <= 12 ? full : `${place}: ${old} of ${all} open over 28 days`;
}

function describeZone(concerns: ZoneConcerns, day: string, panels: AgePanel[]): AgesOfZone {
  const { zone, open, over28Days } = concerns;
  const [all, old] = [numberOf(open), numberOf(over28Days)];
  const provisional = open.state === 'PROVISIONAL' ? ', and may change' : '';
  const standing =
    all === undefined
      ? STATE_WORDS[open.state].words
      : all === '0'
        ? `none open${provisional}`
        : old === undefined
          ? `${all} open${provisional}; how many for over 28 days is ${STATE_WORDS[over28Days.state].words}`
          : `${old} of ${all} open for over 28 days${provisional}`;
  return {
    zone,
    standing,
    title: `${zone.name}: ages of the concerns open at the end of ${day}`,
    description: `${standing}. ${sayBands(concerns)}.`,
    panels,
    link: concerns.concerns.length === 0 ? undefined : sayLink(zone.name, old),
  };
}

function sayBands(concerns: ZoneConcerns): string {
  if (!isCounted(concerns)) return `How many for how long is ${sayUncounted(concerns)}`;
  return bandsOf(concerns)
    .map(({ name, count }) => `Open ${name}: ${count}`)
    .join('; ');
}

function sayLink(name: string, old: string | undefined): string {
  if (old === undefined || old === '0') return `The concerns open in ${name}`;
  return `The ${old === '1' ? 'concern' : `${old} concerns`} open over 28 days in ${name}`;
}

function layoutTable(zones: readonly ZoneConcerns[]): FigureTable {
  const columns = [...AGE_BANDS.map(({ name }) => `Open ${name}`), 'All over 28 days', 'All open'];
  const hidden = zones.flatMap(({ zone, notListed }) => (notListed !== null && notListed > 0 ? [{ zone, notListed }] : []));
  return {
    groups: [{ slug: 'ages', name: 'Concerns', columns: columns.map((name) => ({ key: name, name })) }],
    rows: zones.map((concerns) => {
      const bands = bandsOf(concerns).map(({ count }) => (isCounted(concerns) ? String(count) : sayUncounted(concerns)));
      return {
        key: concerns.zone.slug,
        name: concerns.zone.name,
        cells: [...bands, formatCell(concerns.over28Days, 'count'), formatCell(concerns.open, 'count')].map((text, index) => ({
          key: columns[index] ?? text,
          text,
          kind: /\d/.test(text) ? ('number' as const) : ('words' as const),
        })),
      };
    }),
    notes: mergeNotes(listSymbols(zones.flatMap(({ open, over28Days }) => [open, over28Days]))),
    remarks: [
      ...(zones.some(({ notListed }) => notListed === null)
        ? ['Concerns are not shown to your role one by one, so only those over 28 days are told apart.']
        : []),
      ...hidden.map(
        ({ zone, notListed }) =>
          `${formatNumber(String(notListed), 'count')} more are open in ${zone.name} than are listed, so their ages are not counted here.`,
      ),
    ],
  };
}
