// Decides what a card tells of its measure: what it is, how it is worked out, and what to beware of.
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { ChartMeasure } from './contract.ts';

const GRAIN_NAMES: Readonly<Record<string, string>> = {
  DAY: 'day',
  ISO_WEEK: 'ISO week',
  MONTH: 'month',
  QUARTER: 'quarter',
  FINANCIAL_QUARTER: 'financial quarter',
  CALENDAR_YEAR: 'calendar year',
  FINANCIAL_YEAR: 'financial year',
  ROLLING_12_MONTHS: 'rolling 12 months',
};

/** One line of the About side. */
export interface AboutFact {
  term: string;
  words: string;
  /** What a program would write, before the words. */
  code?: string;
}

/** The terms and words of the About side, in order. */
export function describeMeasure(measure: ChartMeasure, direction: string): AboutFact[] {
  return [
    { term: 'What it is', words: measure.description },
    { term: 'How it is worked out', words: measure.formula },
    { term: 'Unit', words: measure.unit },
    { term: 'Direction', words: direction },
    { term: 'Adding up', words: writeAddingUp(measure) },
    { term: 'Cut by', words: joinWords(measure.grains.map((grain) => GRAIN_NAMES[grain] ?? grain.toLowerCase().replaceAll('_', ' '))) },
    { term: 'Source', words: measure.source },
    { term: 'Owner', words: measure.owner },
    { term: 'Beware', words: writeCaveats(measure).join(' ') },
    { term: 'Name in the API', words: `version ${measure.version}`, code: measure.id },
  ];
}

function writeAddingUp({ additiveOverTime, additiveOverPlace }: ChartMeasure): string {
  const [months, zones] = [additiveOverTime, additiveOverPlace];
  if (months && zones) return 'Months may be added together, and zones too.';
  if (!months && !zones) return 'Neither months nor zones may be added together: each figure stands for itself.';
  return months ? 'Months may be added together; zones must not be.' : 'Zones may be added together; months must not be.';
}

function writeCaveats(measure: ChartMeasure): string[] {
  return [
    ...(measure.illustrative ? ['Some of its records are made up to show what the hub does.'] : []),
    ...(measure.protected ? ['It counts people: small numbers are rounded or withheld so that nobody can be identified.'] : []),
    'The usual range is made of all months that are held since it last started again, whatever period is shown. A new month can move it a little, and with it what is said of earlier ones. What follows an event is not thereby its effect.',
  ];
}
