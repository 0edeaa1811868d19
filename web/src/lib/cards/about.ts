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
    { term: 'Can it be added up?', words: writeAddingUp(measure) },
    {
      term: 'Can be shown by',
      words: joinWords(measure.grains.map((grain) => GRAIN_NAMES[grain] ?? grain.toLowerCase().replaceAll('_', ' '))),
    },
    { term: 'Source', words: measure.source },
    { term: 'Data owner', words: measure.owner },
    { term: 'Limits of this figure', words: writeCaveats(measure).join(' ') },
    { term: 'Name in the API', words: `version ${measure.version}`, code: measure.id },
  ];
}

function writeAddingUp({ additiveOverTime, additiveOverPlace }: ChartMeasure): string {
  const [months, zones] = [additiveOverTime, additiveOverPlace];
  if (months && zones) return 'Months may be added together, and zones too.';
  if (!months && !zones) return 'Neither months nor zones may be added together: each figure is on its own.';
  return months ? 'Months may be added together; zones must not be.' : 'Zones may be added together; months must not be.';
}

/** What is done with small numbers today, for whoever reads the page. */
export function sayPrivacy({ shownExactly }: Pick<ChartMeasure, 'shownExactly'>): string {
  return shownExactly
    ? 'It counts people. Your role is shown exact numbers, small ones too.'
    : 'It counts people, and your role is not shown it.';
}

function writeCaveats(measure: ChartMeasure): string[] {
  return [
    ...(measure.illustrative ? ['Some of its records are made up to show what the hub does.'] : []),
    ...(measure.protected ? [sayPrivacy(measure)] : []),
    'The usual range is made of all months since it was last recalculated, whatever period is shown. A new month can move it a little, and change what is said of earlier months. What follows an event is not always its effect.',
  ];
}
