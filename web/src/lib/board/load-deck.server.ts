// Decides which slides a deck holds for its address, and what may be added to it.
import { askTrends } from '#lib/charts/trend/load/ask-trends.ts';
import type { ReadTrend } from '#lib/charts/trend/load/read-trends.ts';
import { loadComparison } from '#lib/charts/comparison/load-comparison.server.ts';
import type { ComparisonTable } from '#lib/charts/comparison/read-comparison.ts';
import type { CatalogueQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import { hasScorecard, listMeasureSlides, type MeasureSlide } from '#lib/kit/state/deck.ts';
import { sayComparison } from '#lib/kit/state/words.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import type { Month } from '#lib/kit/time/month.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { listShownByZone } from '#lib/measures/listed.ts';
import { CATALOGUE } from '#lib/measures/catalogue.query.ts';
import { layoutScorecard } from '#lib/scorecard/scorecard-layout.ts';
import { SCORECARD } from '#lib/scorecard/scorecard.query.ts';
import { drawSlide, type ComparedWords } from './draw-slide.server.ts';
import { layoutScores } from './score-slide.ts';
import type { FailedSlide, ScoreSlide, Slide } from './slide.ts';

type Measure = CatalogueQuery['measures'][number];

/** A deck, and the measures that are not in it. */
export interface LoadedDeck {
  slides: Slide[];
  /** Every month that the slides of measures show; none where some of them show others. */
  months: readonly Month[];
  /** Names of slides in the address that no measure of the hub has. */
  unknown: string[];
  addable: { id: string; title: string }[];
}

/** Loads and draws a deck. @param knownZones Slugs of the zones of the hub @throws the page that says so when the hub is out of reach or empty */
export async function loadDeck(state: ViewState, knownZones: readonly string[]): Promise<LoadedDeck> {
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const shown = new Set(listShownByZone(measures));
  const asked = listMeasureSlides(state.board);
  const isKnown = ({ measureId, zone }: MeasureSlide): boolean => shown.has(measureId) && (zone === undefined || knownZones.includes(zone));
  const known = asked.filter(isKnown);
  const [scores, trends] = await Promise.all([
    hasScorecard(state.board) ? loadScores(state, known) : [],
    orSayUnreachable(loadSlides(state, known, measures)),
  ]);
  return {
    slides: [...scores, ...trends.slides],
    months: trends.months,
    unknown: asked.filter((slide) => !isKnown(slide)).map(({ name }) => name),
    addable: measures.filter(({ id }) => shown.has(id) && !known.some(({ name }) => name === id)).map(({ id, title }) => ({ id, title })),
  };
}

/** The slides of measures: those of the chosen zones in one question, and those of a zone of their own in one for each zone. */
async function loadSlides(
  state: ViewState,
  slides: readonly MeasureSlide[],
  measures: readonly Measure[],
): Promise<Pick<LoadedDeck, 'slides' | 'months'>> {
  const byZone = Map.groupBy(slides, ({ zone }) => zone);
  const [compared, answered] = await Promise.all([
    loadComparison(state),
    Promise.all(
      [...byZone].map(async ([zone, ofZone]) => {
        const { months, trends } = await askTrends(query, {
          measures: ofZone.map(({ measureId }) => measureId),
          zones: zone === undefined ? state.zones : [zone],
          period: askPeriod(state.period),
          comparison: askComparison(state),
        });
        return { zone, months, trends };
      }),
    ),
  ]);
  const trendsOf = new Map(answered.map(({ zone, trends }) => [zone, trends]));
  const spans = new Set(answered.map(({ months }) => months.join()));
  const drawn = slides.map(({ name, measureId, zone }) => {
    const trend = trendsOf.get(zone)?.find((each) => idOf(each) === measureId);
    const title = measures.find(({ id }) => id === measureId)?.title ?? measureId;
    return drawOrFail(name, title, trend, sayCompared(title, compared, state));
  });
  return { slides: drawn, months: spans.size === 1 ? (answered[0]?.months ?? []) : [] };
}

function idOf(trend: ReadTrend): string {
  return 'chart' in trend ? trend.chart.measure.id : trend.failed.id;
}

function drawOrFail(name: string, title: string, trend: ReadTrend | undefined, compared: ComparedWords): Slide {
  const failed: FailedSlide = {
    kind: 'failed',
    name,
    heading: `${title}: the figures could not be read`,
    subtitle: 'The other slides are as usual. Open this page again in a minute.',
    foot: '',
  };
  if (!trend || 'failed' in trend) {
    logFault(`The slide ${name} could not be read.`, trend?.fault);
    return failed;
  }
  try {
    return drawSlide(name, trend.chart, compared);
  } catch (fault) {
    logFault(`The slide ${name} could not be drawn.`, fault);
    return failed;
  }
}

/** What each zone is beside the months before, for the measures that are compared. */
function sayCompared(title: string, compared: ComparisonTable | 'failed' | undefined, { comparison }: ViewState): ComparedWords {
  if (comparison === 'none' || !compared || compared === 'failed') return new Map();
  const row = compared.rows.find((each) => each.title === title);
  const beside = `Against ${compared.comparedWith ?? sayComparison(comparison)}`;
  return new Map(
    (row?.cells ?? []).filter(({ change }) => change !== '').map(({ slug, change }) => [slug, `${beside}: ${shorten(change)}.`]),
  );
}

/** How many months are compared, or that none are: which ones is on the page of the measure. '+114 (+14%) on 833, in the eight months that both years hold'. */
function shorten(change: string): string {
  const [first = ''] = change.split('. ', 1);
  return first.replace(/: [^:]*, (the [^,]+)$/, ', in $1').replace(/\.$/, '');
}

/** The latest figure of every measure of the deck, in the chosen zones. A deck without them is a deck: they are left out where they cannot be read. */
async function loadScores(state: ViewState, slides: readonly MeasureSlide[]): Promise<ScoreSlide[]> {
  const measures = [...new Set(slides.map(({ measureId }) => measureId))];
  if (measures.length === 0) return [];
  try {
    const { trends } = await query(SCORECARD, { measures, zones: state.zones ? [...state.zones] : null, period: askPeriod(state.period) });
    const lines = layoutScorecard(trends).flatMap(({ items }) => items);
    const isMadeUp = trends.some(({ illustrative }) => illustrative);
    return layoutScores(lines, {
      subtitle: 'The latest complete month beside its usual range. The slides of each measure look at the whole period.',
      foot: isMadeUp ? 'Sample data: most of these figures are made up.' : '',
    });
  } catch (fault) {
    logFault('The latest figures of the board could not be read.', fault);
    return [];
  }
}
