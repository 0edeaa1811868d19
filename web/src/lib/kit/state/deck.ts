// Decides which slides a deck has, and in which order. Every deck begins with the scorecard and the headline measures; its address says what was added to them
// and what was taken away: `b=outreach.contacts~engagement.attendances@new-parks~-grants.amountPaid`, and what was moved: `~grants.amountPaid:1` is the first
// slide of a measure.

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

/** What an address adds to the headline measures, takes away from them ('-' before the name) and moves (':' and the new place after it), in its order. */
export type DeckChanges = readonly string[];

/** A deck is looked at in one meeting: more slides than that are not asked for. */
const MOST_CHANGES = 99;

const NAME = /^-?(?:scorecard|[a-z]+\.[A-Za-z0-9]+(?:@[a-z0-9-]+)?(?::\d+)?)$/;

/** Reads what an address says of the deck; undefined where it cannot be read. Of two that contradict, the later one is meant. */
export function parseDeck(text: string): DeckChanges | undefined {
  const changes = text.split('~');
  if (changes.length > MOST_CHANGES || !changes.every((change) => NAME.test(change))) return undefined;
  const last = new Map(changes.map((change) => [change.replace(/^-/, ''), change]));
  const kept = [...last.values()].filter((change) => change.startsWith('-') === isHeadline(change.replace(/^-/, '')));
  return kept.length > 0 ? kept : [];
}

/** The changes with one more: a slide that is added, or with '-' one that is taken away. The others stay in their order. Undefined for no change. */
export function changeDeck(changes: DeckChanges | undefined, change: string): DeckChanges | undefined {
  const name = change.replace(/^-/, '');
  if (name === SCORECARD) return writeDeck(namesOf(changes), change === SCORECARD);
  const names = namesOf(changes);
  const isThere = names.includes(name);
  if (change !== name) return writeDeck(isThere ? names.toSpliced(names.indexOf(name), 1) : names, hasScorecard(changes));
  const after = names.findIndex((each) => rankOf(each) > rankOf(name));
  return writeDeck(isThere ? names : names.toSpliced(after === -1 ? names.length : after, 0, name), hasScorecard(changes));
}

/** A headline measure comes back to its own place, and what is added comes last. */
function rankOf(name: string): number {
  return isHeadline(name) ? HEADLINE_MEASURES.indexOf(name) : Infinity;
}

/** The changes after which a slide of a measure has the place of the one before it (-1) or after it (1); undefined for one that has no such neighbour. */
export function moveSlide(changes: DeckChanges | undefined, name: string, by: -1 | 1): { changes: DeckChanges | undefined } | undefined {
  const names = namesOf(changes);
  const at = names.indexOf(name);
  const neighbour = names[at + by];
  if (at === -1 || neighbour === undefined) return undefined;
  return { changes: writeDeck(names.with(at + by, name).with(at, neighbour), hasScorecard(changes)) };
}

/** The fewest changes that make a deck of these slides in this order. Undefined for none. */
function writeDeck(names: readonly string[], withScorecard: boolean): DeckChanges | undefined {
  const content = [
    ...names.filter((name) => !isHeadline(name)),
    ...(withScorecard ? [] : [`-${SCORECARD}`]),
    ...HEADLINE_MEASURES.filter((id) => !names.includes(id)).map((id) => `-${id}`),
  ];
  const moves: string[] = [];
  let order = namesOf(content);
  names.forEach((name, place) => {
    if (order[place] === name) return;
    const move = `${name}:${String(place + 1)}`;
    moves.push(move);
    order = moved(order, move);
  });
  const changes = [...content, ...moves];
  return changes.length > 0 ? changes : undefined;
}

/** Whether a deck begins with the scorecard. */
export function hasScorecard(changes: DeckChanges | undefined): boolean {
  return !changes?.includes(`-${SCORECARD}`);
}

/** The slides of measures in their order: the headline measures that are left, then those that were added, and then each that was moved in its place. */
export function listMeasureSlides(changes: DeckChanges = []): MeasureSlide[] {
  return namesOf(changes).map((name) => {
    const [measureId = '', zone] = name.split('@', 2);
    return { name, measureId, zone };
  });
}

function namesOf(changes: DeckChanges = []): string[] {
  const added = changes.filter((change) => !/^-|:/.test(change) && change !== SCORECARD);
  const names = [...HEADLINE_MEASURES.filter((id) => !changes.includes(`-${id}`)), ...added];
  return changes.filter((change) => change.includes(':')).reduce(moved, [...new Set(names)]);
}

/** The names with one of them in another place. What the deck does not have cannot be moved. */
function moved(names: readonly string[], move: string): string[] {
  const [name = '', place] = move.split(':', 2);
  return names.includes(name) ? names.filter((each) => each !== name).toSpliced(Number(place) - 1, 0, name) : [...names];
}

/** Whether a deck has the slide of a measure. @param name As an address names it */
export function isInDeck(changes: DeckChanges, name: string): boolean {
  return isHeadline(name) ? !changes.includes(`-${name}`) : changes.includes(name);
}

function isHeadline(name: string): boolean {
  return name === SCORECARD || HEADLINE_MEASURES.includes(name);
}
