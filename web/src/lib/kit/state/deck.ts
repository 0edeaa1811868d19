// Decides which slides a deck has, and in which order. Every deck begins with the scorecard and the headline measures; its address says what was added to them
// and what was taken away: `b=outreach.contacts~engagement.attendances@new-parks~-grants.amountPaid`.

/** The measures that a board sees without asking: what was done, for whom, what came of it, what it cost, and recorded crime as background. */
export const HEADLINE_MEASURES: readonly string[] = [
  'engagement.attendances',
  'engagement.sessionsHeld',
  'engagement.individualsSupported',
  'engagement.newcomerShare',
  'outreach.concernsRaised',
  'outreach.concernsClosed',
  'outreach.concernsOpenOver28Days',
  'outreach.fedBackShare',
  'grants.amountAwarded',
  'grants.amountPaid',
  'crime.recordedCrime',
  'crime.antiSocialBehaviour',
];

/** The slide that lists the latest figure of every measure of the deck. */
export const SCORECARD = 'scorecard';

/** A slide of a measure, in the zones that are chosen or in one. */
export interface MeasureSlide {
  /** How an address names it: 'engagement.attendances' or 'engagement.attendances@new-parks'. */
  name: string;
  measureId: string;
  /** Slug of the only zone; undefined for those that the reader has chosen. */
  zone: string | undefined;
}

/** What an address adds to the headline measures and takes away from them, in its order: '-' before what is taken away. */
export type DeckChanges = readonly string[];

/** A deck is looked at in one meeting: more slides than that are not asked for. */
const MOST_CHANGES = 40;

const NAME = /^-?(?:scorecard|[a-z]+\.[A-Za-z0-9]+(?:@[a-z0-9-]+)?)$/;

/** Reads what an address says of the deck; undefined where it cannot be read. Of two that contradict, the later one is meant. */
export function parseDeck(text: string): DeckChanges | undefined {
  const changes = text.split('~');
  if (changes.length > MOST_CHANGES || !changes.every((change) => NAME.test(change))) return undefined;
  const last = new Map(changes.map((change) => [change.replace(/^-/, ''), change]));
  const kept = [...last.values()].filter((change) => change.startsWith('-') === isHeadline(change.replace(/^-/, '')));
  return kept.length > 0 ? kept : [];
}

/** The changes with one more: a slide that is added, or with '-' one that is taken away. Undefined for none. */
export function changeDeck(changes: DeckChanges | undefined, change: string): DeckChanges | undefined {
  const changed = parseDeck([...(changes ?? []), change].join('~')) ?? [];
  return changed.length > 0 ? changed : undefined;
}

/** Whether a deck begins with the scorecard. */
export function hasScorecard(changes: DeckChanges | undefined): boolean {
  return !changes?.includes(`-${SCORECARD}`);
}

/** The slides of measures in their order: the headline measures that are left, then those that were added. */
export function listMeasureSlides(changes: DeckChanges = []): MeasureSlide[] {
  const names = [
    ...HEADLINE_MEASURES.filter((id) => !changes.includes(`-${id}`)),
    ...changes.filter((change) => !change.startsWith('-') && change !== SCORECARD),
  ];
  return [...new Set(names)].map((name) => {
    const [measureId = '', zone] = name.split('@', 2);
    return { name, measureId, zone };
  });
}

function isHeadline(name: string): boolean {
  return name === SCORECARD || HEADLINE_MEASURES.includes(name);
}
