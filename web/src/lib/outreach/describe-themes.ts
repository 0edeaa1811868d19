// Every word of what residents raised and what came of it, by theme: "you said, we did". All counts are the hub's own.
import { sayHeld, saySource } from '#lib/charts/made-of/words.ts';
import type { CardDocument } from '#lib/cards/contract.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import type { ConcernOutcome, ConcernThemesQuery, ToldConcernsQuery } from '#lib/graph/generated/graphql.ts';
import { compareDecimals, positionOf, roundDecimal, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { figureWithoutRow, formatCell, isWithheld, LEAST_BASE, numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { addMonths, formatDate, formatMonthRange, monthOfDate } from '#lib/kit/time/month.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { KINDS, ROUTES } from './describe-concerns.ts';

/** The card. */
export interface ThemesCard {
  finding: string;
  subtitle: string;
  table: Markup;
  /** Concerns that residents were told about, the latest first. */
  told: { reference: string; said: string; did: string }[];
  notes: string[];
  illustrative: boolean;
  foot: string;
  asked: CardDocument;
}

/** What became of a concern, as it is now: together they are all that were raised. What is open has no outcome. */
const OUTCOMES: readonly [outcome: ConcernOutcome | null, heading: string][] = [
  ['RESOLVED', 'Put right'],
  ['ACTION_PLANNED', 'Action agreed'],
  ['NO_FURTHER_ACTION', 'No further action'],
  ['RAISED_IN_ERROR', 'Raised in error'],
  [null, 'Still open'],
];

const DID: Record<ConcernOutcome, string> = {
  RESOLVED: 'Put right',
  ACTION_PLANNED: 'Action agreed',
  NO_FURTHER_ACTION: 'No further action',
  RAISED_IN_ERROR: 'Found to be raised in error',
};

interface Theme {
  name: string;
  raised: Figure;
  /** In the order of OUTCOMES; none where what came of concerns is not for the reader. */
  outcomes: Figure[];
  told: string;
}

/** Writes the card; undefined where no concern was ever collected. @param place 'All zones', or the name of the one shown. */
export function describeThemes(
  answer: ConcernThemesQuery,
  told: ToldConcernsQuery,
  asked: CardDocument,
  place: string,
): ThemesCard | undefined {
  const { byTheme, byOutcome, measures } = answer;
  const ofOutcomes = readFigure(byOutcome.totals.concernsRaised);
  const isShown = !isWithheld(ofOutcomes);
  const themes = readThemes(answer, ofOutcomes);
  if (themes.length === 0) return undefined;
  const { concernsRaised } = byTheme.totals;
  const whole = readFigure(concernsRaised);
  const { start, end } = byTheme.period;
  return {
    finding: sayFinding(place, themes, whole),
    subtitle: `Concerns raised by theme${isShown ? ' and what came of them' : ''}, ${place === 'All zones' ? 'all zones together' : place}, ${formatMonthRange(monthOfDate(start), addMonths(monthOfDate(end), -1))}`,
    table: drawThemes(themes, whole, isShown),
    told: (told.concerns?.nodes ?? []).map(describeTold),
    notes: [
      isShown
        ? 'Each line is of the concerns raised in the period, by what has come of them by now: its outcomes and those still open add up to those raised.'
        : 'What came of the concerns of each theme, and how many are still open, is not shown to your role.',
      `Residents told: of those with an outcome, without those raised in error. No percentage is given of fewer than ${LEAST_BASE}.`,
      ...sayHeld(concernsRaised.coverage, whole),
    ],
    illustrative: byTheme.illustrative,
    foot: saySource(measures.find(({ id }) => id === 'outreach.concernsRaised')?.source ?? '', byTheme.asAt),
    asked,
  };
}

/** @param ofOutcomes all concerns that are counted by outcome. */
function readThemes({ byTheme, byOutcome }: ConcernThemesQuery, ofOutcomes: Figure): Theme[] {
  const themes = byTheme.rows.flatMap(({ concernKind, concernsRaised, raisedFedBackShare }): Theme[] => {
    if (!concernKind) return [];
    const outcomes = (isWithheld(ofOutcomes) ? [] : OUTCOMES).map(([outcome]) => {
      const row = byOutcome.rows.find((each) => each.concernKind === concernKind && each.concernOutcome === outcome);
      return row ? readFigure(row.concernsRaised) : figureWithoutRow(ofOutcomes);
    });
    return [
      {
        name: KINDS[concernKind],
        raised: readFigure(concernsRaised),
        outcomes,
        told: sayTold(raisedFedBackShare),
      },
    ];
  });
  return themes.toSorted((one, other) => compareDecimals(numberOf(other.raised) ?? '-1', numberOf(one.raised) ?? '-1'));
}

/** Of which part of the concerns with an outcome residents have heard; empty where those are too few for a percentage. */
function sayTold({ base, ...share }: ConcernThemesQuery['byTheme']['rows'][number]['raisedFedBackShare']): string {
  const figure = readFigure(share);
  return !isWithheld(figure) && countOf(base ? readFigure(base) : undefined) < LEAST_BASE ? '' : sayShare(figure);
}

function countOf(figure: Figure | undefined): number {
  return positionOf((figure && numberOf(figure)) ?? '0');
}

function sayShare(figure: Figure): string {
  const number = numberOf(figure);
  return number === undefined ? formatCell(figure, 'percent') : `${roundDecimal(number, 0)}%`;
}

/** 'All zones: anti-social behaviour was raised most, 58 of 253 concerns'. */
function sayFinding(place: string, themes: readonly Theme[], whole: Figure): string {
  const total = numberOf(whole);
  if (isWithheld(whole)) return `${place}: what residents raised is not shown to your role`;
  if (total === undefined) return `${place}: no concerns reported in this period`;
  if (total === '0') return `${place}: residents raised no concerns in this period`;
  const [first, second] = themes;
  const [most, next] = [first && numberOf(first.raised), second && numberOf(second.raised)];
  if (!first || most === undefined || (next !== undefined && compareDecimals(most, next) === 0))
    return `${place}: residents raised ${formatDecimal(total)} concerns`;
  return `${place}: ${lowerFirst(first.name)} was raised most, ${formatDecimal(most)} of ${formatDecimal(total)} concerns`;
}

function drawThemes(themes: readonly Theme[], whole: Figure, withOutcomes: boolean): Markup {
  const headings = ['You said', 'Raised', ...(withOutcomes ? OUTCOMES.map(([, heading]) => heading) : []), 'Residents told'];
  const longest = Math.max(1, ...themes.map(({ raised }) => countOf(raised)));
  const rows = themes.map(({ name, raised, outcomes, told }) => {
    const width = Math.round((countOf(raised) / longest) * 1000) / 10;
    const bar = width === 0 ? '' : `<svg aria-hidden="true"><rect width="${width}%" height="100%" fill="var(--common-cause)"/></svg>`;
    const cells = [...outcomes.map((figure) => write(figure, whole)), told];
    return `<tr><th scope="row">${escapeText(name)}</th><td class="bar" data-label="Raised"><span>${write(raised, whole)}</span>${bar}</td>${cells
      .map((text, place) => `<td class="number" data-label="${escapeText(headings[place + 2] ?? '')}">${escapeText(text)}</td>`)
      .join('')}</tr>`;
  });
  const head = headings.map((name, place) => `<th scope="col"${place > 1 ? ' class="number"' : ''}>${escapeText(name)}</th>`).join('');
  return new Markup(
    `<table><caption class="visually-hidden">What residents raised by theme, and what came of it</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** A count with the symbol of its state, but for a state that the whole has: that is said once, below. */
function write(figure: Figure, whole: Figure): string {
  const number: DecimalText | undefined = numberOf(figure);
  return number !== undefined && figure.state === whole.state ? formatDecimal(number) : formatCell(figure, 'count');
}

function describeTold({
  reference,
  kind,
  zone,
  raisedOn,
  routedTo,
  closedOn,
  outcome,
  fedBackOn,
}: NonNullable<ToldConcernsQuery['concerns']>['nodes'][number]) {
  const asked = routedTo ? `${ROUTES[routedTo]} was asked. ` : '';
  const done = outcome && closedOn ? `${DID[outcome]} on ${formatDate(closedOn)}. ` : '';
  const back = fedBackOn ? `Residents told on ${formatDate(fedBackOn)}.` : '';
  return { reference, said: `${KINDS[kind]}, ${zone.name}, raised on ${formatDate(raisedOn)}`, did: `${asked}${done}${back}` };
}
