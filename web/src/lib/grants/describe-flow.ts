// Every word of the card that follows money from round over zone to theme, and where its bands stand.
import type { AboutFact } from '#lib/cards/about.ts';
import { layoutFlow, type FlowLayout } from '#lib/charts/flow/layout.ts';
import { compareDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatPounds, formatWholePounds } from '#lib/kit/figures/format.ts';
import { followMoney, NO_THEME, type MoneyByTheme } from './money-by-theme.ts';
import type { GrantsQuery } from '#lib/graph/generated/graphql.ts';

/** One way that money went, as a row of the table. */
export interface FlowRow {
  key: string;
  round: string;
  zone: string;
  theme: string;
  amount: string;
}

export interface FlowCard {
  finding: string;
  description: string;
  /** For a narrow card and for a wide one. */
  narrow: FlowLayout;
  wide: FlowLayout;
  rows: FlowRow[];
  total: string;
  facts: AboutFact[];
}

const NARROW_WIDTH = 320;
const WIDE_WIDTH = 820;

/** Follows the money of an answer; undefined when there is none to follow. @param place 'All zones', 'New Parks' @throws GrantsDoNotAddUp */
export function describeFlow(answer: GrantsQuery, place: string): FlowCard | undefined {
  const money = followMoney(answer);
  if (!money) return undefined;
  const awarded = answer.measures.find(({ field }) => field === 'amountAwarded');
  return {
    finding: `${place}: ${sayFinding(money)}`,
    description: describe(money),
    narrow: layoutFlow(money.links, money.names, NARROW_WIDTH),
    wide: layoutFlow(money.links, money.names, WIDE_WIDTH),
    rows: listRows(money),
    total: formatPounds(money.total),
    facts: [
      {
        term: 'What it follows',
        words:
          'Each grant awarded in the period, from its round to the zones that share it and to the theme of the activities that it pays for there.',
      },
      {
        term: 'Zones',
        words:
          'A grant of several zones is split by its shares, exactly. An amount is shown to the penny, so rows may differ from their sum by one.',
      },
      {
        term: 'Themes',
        words:
          'No record says how a grant is divided between activities, so it is not divided here: one that pays for activities of several themes in a zone is told as several, and one that is linked to no activity there as “No activity linked”.',
      },
      {
        term: 'Measure',
        words: `${awarded?.title ?? 'Amount awarded'}, by round and zone; the page refuses to draw what does not come to it.`,
        code: awarded?.id ?? 'grants.amountAwarded',
      },
      { term: 'Source', words: awarded?.source ?? '' },
    ],
  };
}

/** The columns and rows of the file: exact amounts, also where a share leaves a fraction of a penny. */
export function layoutFlowTable(answer: GrantsQuery): { columns: { name: string }[]; rows: string[][] } {
  const money = followMoney(answer);
  return {
    columns: ['Round', 'Zone', 'Theme of the activities funded', 'Amount awarded (£)'].map((name) => ({ name })),
    rows: (money?.links ?? []).map(({ from, via, to, amount }) => [
      nameOf(money, 0, from),
      nameOf(money, 1, via),
      nameOf(money, 2, to),
      amount,
    ]),
  };
}

/** '£62,304 of £146,845 is linked to a theme'. */
function sayFinding({ links, names, total }: MoneyByTheme): string {
  const unlinked = sumOf(links.filter(({ to }) => to === NO_THEME));
  if (compareDecimals(unlinked, total) === 0) return `none of the ${formatWholePounds(total)} awarded is linked to a theme`;
  if (compareDecimals(unlinked, '0') > 0) {
    const linked = sumOf(links.filter(({ to }) => to !== NO_THEME));
    return `${formatWholePounds(linked)} of ${formatWholePounds(total)} is linked to a theme`;
  }
  const themes = names[2]
    .map(({ key, name }) => ({ name, amount: sumOf(links.filter(({ to }) => to === key)) }))
    .filter(({ amount }) => amount !== '0')
    .sort((one, other) => compareDecimals(other.amount, one.amount));
  const [most] = themes;
  return `all ${formatWholePounds(total)} is linked to themes, ${formatWholePounds(most?.amount ?? '0')} to ${most?.name.toLowerCase() ?? 'none'}`;
}

function sumOf(links: readonly { amount: DecimalText }[]): DecimalText {
  return sumDecimals(links.map(({ amount }) => amount));
}

/** What the picture shows, for those who do not see it: each theme, and of which zones. */
function describe({ links, names }: MoneyByTheme): string {
  const themes = names[2].flatMap(({ key, name }) => {
    const here = links.filter(({ to }) => to === key);
    if (here.length === 0) return [];
    const zones = names[1].flatMap((zone) => {
      const amount = sumOf(here.filter(({ via }) => via === zone.key));
      return compareDecimals(amount, '0') === 0 ? [] : [`${zone.name} ${formatPounds(amount)}`];
    });
    return [`${name}: ${formatPounds(sumOf(here))} (${zones.join(', ')})`];
  });
  return `Bands from the rounds on the left over the zones in the middle to the themes on the right, as wide as their money. ${themes.join('; ')}.`;
}

function listRows(money: MoneyByTheme): FlowRow[] {
  return money.links.map(({ from, via, to, amount }) => ({
    key: `${from} ${via} ${to}`,
    round: nameOf(money, 0, from),
    zone: nameOf(money, 1, via),
    theme: nameOf(money, 2, to),
    amount: formatPounds(amount),
  }));
}

function nameOf(money: MoneyByTheme | undefined, side: 0 | 1 | 2, key: string): string {
  return money?.names[side].find((each) => each.key === key)?.name ?? key;
}
