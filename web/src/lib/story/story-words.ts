// Decides the words around the findings: the headline of the first page, how many measures changed, and how many are as usual. The findings themselves are
// the hub's, or those that a person wrote.
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { ChartMeasure } from '#lib/cards/contract.ts';
import type { Story } from './choose-findings.ts';
import type { Weighed } from './consequence.ts';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** The sentence that a finding is told in. */
export function findingOf({ chart, zones }: Weighed): string {
  const [zone = chart.series[0]] = zones;
  return chart.written?.words ?? zone?.finding ?? chart.measure.title;
}

/** The heading of the page: what changed most. */
export function sayHeadline({ findings, judged, withoutLimits, notShown }: Story): string {
  const [first] = findings;
  if (first) return findingOf(first);
  // Only its latest month is judged: an earlier one of the period may well be outside its range.
  if (judged > 0) return 'Nothing was unusual in the latest month of each measure';
  if (withoutLimits === 0 && notShown > 0) return 'The figures of these measures are not shown to your role';
  return withoutLimits > 0 ? 'Too few months to tell what is unusual' : 'No measure has a figure';
}

/** 'Five things changed more than usual in this period (20 checked). One is worse: concerns open in Bell Foundry.'; empty where nothing could be checked. */
export function sayCounted(story: Story): string {
  const { special, judged, worse } = story;
  if (judged === 0) return '';
  if (special === 0)
    return [`${judged === 1 ? 'One measure was' : `${sayCount(judged)} measures were`} checked.`, ...sayEarlier(story)].join(' ');
  return `${sayCount(special)} ${special === 1 ? 'thing' : 'things'} changed more than usual in this period (${sayChecked(story)}). ${sayWorse(worse)}`;
}

/** The same on a page whose heading does not say what changed: 'Nothing was unusual in the latest month of each measure (18 checked).' */
export function sayNews(story: Story): string {
  const { special, judged } = story;
  if (judged === 0 || special > 0) return sayCounted(story);
  return [`${sayHeadline(story)} (${sayChecked(story)}).`, ...sayEarlier(story)].join(' ');
}

/** How many measures were unusual before their latest month; nothing where none was. */
function sayEarlier({ specialBefore }: Story): string[] {
  if (specialBefore === 0) return [];
  return [`${sayCount(specialBefore)} ${specialBefore === 1 ? 'was' : 'were'} unusual in an earlier month of this period.`];
}

/** '18 checked'; where the reader is not shown all of them, '12 checked, six not shown to your role'. */
function sayChecked({ judged, notShown }: Story): string {
  return notShown === 0 ? `${judged} checked` : `${judged} checked, ${sayCount(notShown).toLowerCase()} not shown to your role`;
}

function sayWorse(worse: Story['worse']): string {
  const [first] = worse;
  if (!first) return 'None is worse.';
  if (worse.length > 1) return `${sayCount(worse.length)} are worse.`;
  return `One is worse: ${lowerFirst(first.chart.measure.title)} in ${joinWords(first.zones.map(({ zone }) => zone.name))}.`;
}

/** What changed and has no room among the findings; undefined where all are told. */
export function sayAlso({ alsoSpecial }: Story): string | undefined {
  return alsoSpecial.length > 0 ? `Also changed more than usual: ${joinWords(alsoSpecial.map(lowerFirst))}.` : undefined;
}

/** 'Ten measures are as usual'; undefined where none is. */
export function sayUsual({ judged, special }: Story): string | undefined {
  const usual = judged - special;
  return usual === 0 ? undefined : sayUsualBeside(usual, 0);
}

/** 'Ten measures are as usual, four of them drawn above'; how many there are, and how many of those the page draws. */
export function sayUsualBeside(usual: number, drawn: number): string {
  const all = usual === 1 ? 'One measure is as usual' : `${sayCount(usual)} measures are as usual`;
  if (drawn === 0) return all;
  if (drawn < usual) return `${all}, ${sayCount(drawn).toLowerCase()} of them drawn above`;
  return usual === 1 ? `${all}, drawn above` : `${all}, all of them drawn above`;
}

/** What could not be checked, in a sentence; undefined when every measure was. */
export function sayUncounted({ withoutLimits, nothing, notShown, judged }: Story): string | undefined {
  if (judged === 0 && withoutLimits === 0 && notShown === 0) return undefined;
  const parts = [
    ...(withoutLimits > 0 ? [`${sayCount(withoutLimits).toLowerCase()} without a usual range`] : []),
    ...(nothing > 0 ? [`${sayCount(nothing).toLowerCase()} without a figure`] : []),
    ...(notShown > 0 ? [`${sayCount(notShown).toLowerCase()} that your role is not shown`] : []),
  ];
  return parts.length > 0 ? `Not checked: ${joinWords(parts)}.` : undefined;
}

/** Which measures could not be read; undefined where all could. */
export function sayFailed(titles: readonly string[]): string | undefined {
  if (titles.length === 0) return undefined;
  return `Could not be read: ${joinWords(titles.map(lowerFirst))}. That is a fault of this page, not a zero. Try it again in a minute.`;
}

function sayCount(count: number): string {
  return COUNTS[count] ?? String(count);
}

/**
 * What is said at the foot of charts of several measures where some are of sample data: 'Illustrative data.', 'Illustrative data, but for recorded crime.'; undefined
 * where none is.
 */
export function sayIllustrative(measures: readonly Pick<ChartMeasure, 'title' | 'illustrative'>[]): string | undefined {
  const real = measures.filter(({ illustrative }) => !illustrative).map(({ title }) => lowerFirst(title));
  if (real.length === measures.length) return undefined;
  return real.length === 0 ? 'Illustrative data.' : `Illustrative data, but for ${joinWords(real)}.`;
}

/** How the findings are chosen. @param checked How many measures they are chosen from. */
export function sayHow(checked: number): string {
  return [
    `${checked} measures of engagement, outreach, grants and recorded crime are checked against their usual range.`,
    'A measure changed more than usual when its latest complete month is outside that range, when it is in a long run on one side of its average, or when its usual range was recalculated in these months.',
    'The weightiest of each subject comes first, five at most: a lasting change, then worse than usual, then better. Nothing here says why.',
  ].join(' ');
}
