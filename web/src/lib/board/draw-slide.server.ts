// Decides what the slide of a measure shows: what its card says, in pictures drawn for a wall.
import { drawTable } from '#lib/cards/drawn-table.ts';
import type { FigureTable } from '#lib/cards/figure-table.ts';
import { writeCard, type CardWords } from '#lib/charts/trend/card-words.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { foldMonths } from '#lib/charts/trend/picture/fold-months.ts';
import { placeNames } from '#lib/charts/trend/picture/event-lines.ts';
import { layoutPanels, type TrendPanel } from '#lib/charts/trend/picture/panel.ts';
import { layoutPlot } from '#lib/charts/trend/picture/trend.option.ts';
import { layoutTable } from '#lib/charts/trend/words/trend-table.ts';
import { listKeyWords, writeKey } from '#lib/charts/trend/words/write-key.ts';
import { drawStill } from '#lib/charts/trend/still.server.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { countTableRows, layoutPictures, layoutWidth, NARROW_PICTURE } from './layout-slide.ts';
import type { SlideEvent, TrendSlide } from './slide.ts';

/** What a zone is beside the months before, by its slug. */
export type ComparedWords = ReadonlyMap<string, string>;

/** Draws the slide of a measure. @param name How an address names it */
export function drawSlide(name: string, chart: TrendChart, compared: ComparedWords): TrendSlide {
  const words = writeCard(chart);
  const subtitle = [`${words.subtitle}.`, words.direction, words.findingNote].filter(Boolean).join(' ');
  const foot = [chart.measure.illustrative ? 'Sample data, made up.' : '', words.foot].filter(Boolean).join(' ');
  const drawn = foldMonths(chart);
  const panels = words.empty ? [] : layoutPanels(drawn);
  const whole = new Map(panels.map((panel) => [panel.front.zone.slug, namedInPicture(panel, panels.length)]));
  const said = words.panels.map((panel) => ({
    standing: panel.standing ?? '',
    sentence: panel.sentence,
    compared: compared.get(panel.zone.slug) ?? '',
    events: nameEvents(
      words.events.filter(
        ({ title, zones }) =>
          zones.some(({ slug }) => slug === panel.zone.slug) &&
          !panel.sentence.includes(title) &&
          whole.get(panel.zone.slug)?.has(title) !== true,
      ),
    ),
  }));
  const around = { heading: words.finding, subtitle, foot };
  const box = layoutPictures({ ...around, panels: said, key: words.empty ? [] : listKeyWords(drawn) });
  const { table, left } = fitTable(keepFigures(layoutTable(chart)), around);
  const id = `slide-${name.replace(/[^\w-]/g, '-')}`;
  const isAlone = panels.length === 1;
  return {
    kind: 'trend',
    name,
    heading: words.finding,
    subtitle,
    foot,
    title: chart.measure.title,
    empty: words.empty?.words ?? '',
    panels: panels.flatMap((panel, place) => {
      const panelWords = said[place];
      return panelWords
        ? [
            {
              ...panelWords,
              zone: panel.front.zone,
              picture: drawStill(panel, box, chart, id),
              narrow: isAlone ? drawStill(panel, NARROW_PICTURE, chart, id) : undefined,
            },
          ]
        : [];
    }),
    key: words.empty ? undefined : writeKey(drawn),
    table: drawTable(table, { caption: words.subtitle }),
    more: left > 0 ? { words: `${countOf(left, 'earlier month')} in the table`, measureId: chart.measure.id } : undefined,
    events: words.events.map((event) => listEvent(event, chart)),
  };
}

/** The events whose whole names are beside their lines: they need no words below the picture. */
function namedInPicture(panel: TrendPanel, panelCount: number): ReadonlySet<string> {
  const box = { ...layoutWidth(panelCount), height: 0 };
  const plot = { ...layoutPlot(panel, box), width: box.width, monthCount: panel.chart.months.length };
  return new Set(placeNames(panel.events, plot, box.textSize).map(({ text }) => text));
}

/** The figures alone: two years of them are read off a wall, and their limits are in the picture. */
function keepFigures({ groups, rows, notes }: FigureTable): FigureTable {
  const kept = new Set(groups.flatMap(({ columns }) => columns.slice(0, 1).map(({ key }) => key)));
  return {
    groups: groups.map((group) => ({ ...group, columns: group.columns.filter(({ key }) => kept.has(key)) })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ key }) => kept.has(key)) })),
    notes,
    remarks: [],
  };
}

/** The latest months of a table, as many as its slide has room for, and how many are left. */
function fitTable(whole: FigureTable, around: Parameters<typeof countTableRows>[1]): { table: FigureTable; left: number } {
  const shown = countTableRows(whole, around);
  return { table: { ...whole, rows: whole.rows.slice(0, shown) }, left: whole.rows.length - shown };
}

/** More events than that are in the list of the slide alone. */
const MOST_EVENTS = 3;

/** 'Rooms opened, 1 September 2025.' */
function nameEvents(events: CardWords['events']): string {
  if (events.length > MOST_EVENTS) return '';
  return events.map(({ title, date }) => `${title}, ${formatDate(date)}.`).join(' ');
}

function listEvent({ id, date, title, erased, zones, illustrative }: CardWords['events'][number], { series }: TrendChart): SlideEvent {
  const where = zones.length < series.length ? `, ${zones.map(({ name }) => name).join(' and ')}` : '';
  return { id, words: `${formatDate(date)}: ${title}${erased ? ` (${erased})` : ''}${where}${illustrative ? ' (made up)' : ''}` };
}
