// Decides to which theme the money of a grant is told to have gone: that of the activities which it pays for in a zone. No record says how a grant is
// divided between activities, so nothing is divided here: activities of several themes are told as several, and a grant that is linked to no activity of
// the zone is told as that.
import { compareDecimals, decimalOf, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import type { ActivityTheme, GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { FlowLink, FlowName } from '#lib/charts/flow/layout.ts';
import { nameRound } from './grant-row.ts';
import { isNothing } from './money.ts';
import { NOT_PLACED, partOf } from './not-placed.ts';

type SentAward = NonNullable<GrantsQuery['inPeriod']['rows'][number]>['awards']['nodes'][number];
type Answer = Pick<GrantsQuery, 'inPeriod' | 'byRoundAndZone' | 'byZone'>;

/** Names of the themes in their fixed order, and after them what is no theme. */
const THEME_NAMES: Record<ActivityTheme | 'SEVERAL' | 'NONE', string> = {
  YOUNG_PEOPLE: 'Young people',
  COMMUNITY: 'Community',
  WELLBEING: 'Wellbeing',
  HOUSING: 'Housing',
  SAFETY: 'Safety',
  SEVERAL: 'Several themes',
  NONE: 'No activity linked',
};

/** The theme of money that is linked to no activity of its zone. */
export const NO_THEME = 'NONE' satisfies keyof typeof THEME_NAMES;
const OUTSIDE = 'none';

/** The grants that the hub lists do not come to the amount that it counts: a broken promise. */
export class GrantsDoNotAddUp extends Error {
  readonly code = 'GRANTS_DO_NOT_ADD_UP';
}

export interface MoneyByTheme {
  /** Round, zone and theme, with what went that way; in the order of the names. */
  links: FlowLink[];
  /** Names of rounds, zones and themes, in their order. */
  names: [rounds: FlowName[], zones: FlowName[], themes: FlowName[]];
  total: DecimalText;
}

/**
 * Follows the awards of a period from round over zone to theme.
 * @returns undefined when nothing was awarded, or when there are more grants than are listed
 * @throws GrantsDoNotAddUp when a round and zone do not come to what the hub counts, to the last fraction of a penny
 */
export function followMoney(answer: Answer): MoneyByTheme | undefined {
  const awards = answer.inPeriod.rows[0]?.awards;
  const zones = answer.byZone.rows.map(({ zone }) => zone ?? NOT_PLACED).sort(compareZones);
  if (!awards || awards.nodes.length === 0 || awards.totalCount > awards.nodes.length) return undefined;
  const sums = new Map<string, FlowLink>();
  for (const award of awards.nodes) {
    for (const { share, shareBefore, zone: placed } of award.zones.nodes) {
      const zone = placed ?? NOT_PLACED;
      if (!zones.some(({ slug }) => slug === zone.slug)) continue;
      const link = { from: award.fundingRound?.id ?? OUTSIDE, via: zone.slug, to: themeOf(award, zone.slug) };
      const key = Object.values(link).join(' ');
      const amount = partOf(award.amountAwarded, decimalOf(shareBefore), decimalOf(share));
      sums.set(key, { ...link, amount: sumDecimals([sums.get(key)?.amount ?? '0', amount]) });
    }
  }
  const names: MoneyByTheme['names'] = [
    listRounds(awards.nodes),
    zones.map(({ slug, name }) => ({ key: slug, name })),
    Object.entries(THEME_NAMES).map(([key, name]) => ({ key, name })),
  ];
  const placeOf = (side: number, key: string): number => names[side]?.findIndex((each) => each.key === key) ?? 0;
  const links = [...sums.values()]
    .filter(({ amount }) => !isNothing(amount))
    .sort(
      (one, other) =>
        placeOf(0, one.from) - placeOf(0, other.from) ||
        placeOf(1, one.via) - placeOf(1, other.via) ||
        placeOf(2, one.to) - placeOf(2, other.to),
    );
  check(links, answer);
  return links.length === 0 ? undefined : { links, names, total: sumDecimals(links.map(({ amount }) => amount)) };
}

/** The one theme of the activities that a grant pays for in a zone. */
function themeOf({ activitiesFunded }: SentAward, slug: string): keyof typeof THEME_NAMES {
  const themes = new Set(
    activitiesFunded.nodes.filter(({ activity }) => activity.zone.slug === slug).map(({ activity }) => activity.theme),
  );
  const [theme] = themes;
  if (activitiesFunded.totalCount > activitiesFunded.nodes.length || themes.size > 1) return 'SEVERAL';
  return theme ?? NO_THEME;
}

/** The rounds, newest first, and last what was awarded outside them. */
function listRounds(awards: readonly SentAward[]): FlowName[] {
  const rounds = new Map(awards.flatMap(({ fundingRound }) => (fundingRound ? [[fundingRound.id, nameRound(fundingRound)] as const] : [])));
  const named = [...rounds].map(([key, name]) => ({ key, name })).sort((one, other) => other.name.localeCompare(one.name));
  return [...named, { key: OUTSIDE, name: 'Outside the rounds' }];
}

function check(links: readonly FlowLink[], { byRoundAndZone }: Answer): void {
  for (const { fundingRound, zone: placed, amountAwarded } of byRoundAndZone.rows) {
    const zone = placed ?? NOT_PLACED;
    const from = fundingRound?.id ?? OUTSIDE;
    const listed = sumDecimals(links.filter((link) => link.from === from && link.via === zone.slug).map(({ amount }) => amount));
    const counted = amountAwarded.amount ?? '0';
    if (compareDecimals(listed, counted) !== 0) {
      throw new GrantsDoNotAddUp(
        `The hub counts £${counted} awarded in ${zone.name}, ${fundingRound ? nameRound(fundingRound) : 'outside the rounds'}, and lists grants of £${listed}.`,
      );
    }
  }
}
