// Decides how figures stand beside their targets: bars from zero on one scale, a line for the target, a pale band for the usual range, and always words.
// A figure is above or below its target, never good or bad: whether it will stay so, the usual range says.
import { clipLimits } from '#lib/charts/trend/words/limits.ts';
import { compareDecimals, positionOf, roundDecimal, subtractDecimals } from '#lib/kit/figures/decimal.ts';
import { formatNumber, numberOf, sayDistance } from '#lib/kit/figures/figure.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import { Markup } from '#lib/drawing/markup.ts';
import type { TrendChart, ZoneSeries } from '#lib/charts/trend/contract.ts';
import { nameAssurance } from '#lib/charts/trend/words/control-words.ts';
import type { Bullet, BulletPicture, ZoneBullet } from './contract.ts';
import { writeBullet } from './write-bullet.ts';

/** Half the line of the target, which stays inside the box. */
const EDGE = 1.5;
const WIDTH = 320;

/** Draws bullets on one scale, which holds every figure, target and usual range of them. @param width Of the box, in px. */
export function drawBullets(bullets: readonly Bullet[], width: number): BulletPicture[] {
  const numbers = bullets.flatMap(({ number, target, limits }) => [
    positionOf(number),
    positionOf(target),
    ...(limits ? [limits.upper] : []),
  ]);
  const [foot, top] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const x = (number: number): number => round(EDGE + ((Math.max(foot, number) - foot) / (top - foot || 1)) * (width - 2 * EDGE));
  const span = (from: number, to: number) => ({ x: Math.min(x(from), x(to)), width: round(Math.abs(x(to) - x(from))) });
  return bullets.map(({ number, target, limits }) => ({
    width,
    bar: span(0, positionOf(number)),
    target: x(positionOf(target)),
    range: limits && span(limits.lower, limits.upper),
  }));
}

/** '23 above target (130): some months meet it, some miss it'. The difference is that of the numbers as they are shown, so that it can be checked. */
export function sayBullet({ number, target, assurance, scale }: Bullet): string {
  const shown = (exact: string): string => (scale === 'percent' || scale === 'rate' ? roundDecimal(exact, 1) : exact);
  const by = subtractDecimals(shown(number), shown(target));
  const isAbout = compareDecimals(by, '0') === 0 && compareDecimals(number, target) !== 0;
  const said = `${isAbout ? 'about ' : ''}${sayDistance(by, scale)}target (${formatNumber(target, scale)})`;
  return assurance ? `${said}: ${nameAssurance(assurance)}` : said;
}

/** The latest complete month of each zone beside its target; no entry for a zone without one. */
export function listBullets(chart: TrendChart): ZoneBullet[] {
  const { scale } = chart.measure;
  const found = chart.series.flatMap((series) => {
    const latest = readLatest(series, scale);
    return latest || series.target !== undefined ? [{ series, latest }] : [];
  });
  const pictures = drawBullets(
    found.flatMap(({ latest }) => latest?.bullet ?? []),
    WIDTH,
  );
  return found.map(({ series: { zone, target, points }, latest }) => {
    if (!latest) {
      const why = points.some(({ figure }) => figure.state === 'PROTECTED')
        ? 'the figures are not shown to your role'
        : 'no complete month yet';
      return { zone, words: `Target ${formatNumber(target ?? '0', scale)}: ${why}`, picture: undefined };
    }
    const words = `${formatNumber(latest.bullet.number, scale)} in ${formatMonth(latest.month)}, ${sayBullet(latest.bullet)}`;
    const picture = pictures.shift();
    return { zone, words, picture: picture && new Markup(writeBullet(picture)) };
  });
}

/** The latest charted month, if a target is set for it. What the limits say is of the latest target: it is left out where that is another. */
function readLatest({ points, target, assurance }: ZoneSeries, scale: Bullet['scale']): { bullet: Bullet; month: string } | undefined {
  const point = points.findLast(({ control }) => control);
  const number = point && numberOf(point.figure);
  if (!point || number === undefined || point.target === undefined) return undefined;
  const { limits } = point.control ?? {};
  const numbers = points.flatMap(({ figure }) => numberOf(figure) ?? []);
  const own = target !== undefined && positionOf(target) === point.target ? target : String(point.target);
  return {
    month: point.month,
    bullet: {
      number,
      target: own,
      limits: limits && clipLimits(limits, numbers, scale),
      assurance: own === target ? assurance : undefined,
      scale,
    },
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
