// Decides what stands in the picture of a card that leaves the site: all that the card says, in the light theme, with nothing that it needs from elsewhere.
import { NARROW, WIDE } from '#lib/drawing/boxes.ts';
import { writeCard, type CardWords, type PanelWords } from '#lib/charts/trend/card-words.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { writeGapPatterns } from '#lib/drawing/gap-patterns.ts';
import { lightPalette } from '#lib/drawing/light-palette.server.ts';
import { escapeText } from '#lib/drawing/markup.ts';
import { drawInside } from '#lib/charts/trend/still.server.ts';
import { foldMonths } from '#lib/charts/trend/picture/fold-months.ts';
import { growBox } from '#lib/charts/trend/picture/trend.option.ts';
import { layoutPanels, type PanelEvent, type TrendPanel } from '#lib/charts/trend/picture/panel.ts';
import { listSpecials, writeMore, writePictureWords } from '#lib/charts/trend/words/wording.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { identifyZone } from '#lib/kit/zone-identity/identity.ts';
import { ILLUSTRATIVE_WORDS } from '#lib/kit/downloads/table.ts';
import { breakLines, type Weight } from '#lib/drawing/text-lines.ts';

/** Space around the picture and between its parts, in px. */
const MARGIN = 32;
const BETWEEN_PANELS = 32;
const BETWEEN_PARTS = 20;
/** As many panels as have room beside each other on a slide. */
const MOST_IN_A_ROW = 3;
/** Height of a line of text as a part of its size. */
const LINE_HEIGHT = 1.35;
/** Room that a mark of the key takes before its words, in px. */
const BESIDE_MARK = 18;
const FONT_FAMILY = "'Source Sans 3', 'Source Sans 3 Variable', Arial, sans-serif";

/** A piece of the picture: its markup at a height, and how high it is. */
interface Piece {
  markup: string;
  height: number;
}

interface TextStyle {
  size: number;
  token: string;
  weight?: Weight;
}

const FINDING: TextStyle = { size: 24, token: '--ink', weight: 'bold' };
const SUBTITLE: TextStyle = { size: 16, token: '--ink-soft' };
const WORDS: TextStyle = { size: 14, token: '--ink' };
const SOFT: TextStyle = { size: 14, token: '--ink-soft' };
const WARNING: TextStyle = { size: 14, token: '--ink', weight: 'bold' };

/** The picture of a card as an SVG file. @param publisher Who publishes it, in a line of its own. */
export function writeSvg(chart: TrendChart, publisher: string): string {
  const words = writeCard(chart);
  const panels = words.empty ? [] : layoutPanels(foldMonths(chart));
  const [first] = panels;
  const plain = panels.length > 1 ? NARROW : WIDE;
  const box = first ? growBox(first, plain) : plain;
  const columns = Math.max(1, Math.min(MOST_IN_A_ROW, panels.length));
  const width = columns * box.width + (columns - 1) * BETWEEN_PANELS;
  const parts = [
    stack([write(words.finding, width, FINDING), write(`${words.subtitle}. ${words.direction}`, width, SUBTITLE)], 4),
    ...(words.empty ? [write(words.empty.words, width, WORDS)] : drawRows(words, panels, box, columns)),
    ...(words.events.length > 0 ? [stack(words.events.map((event) => write(sayEvent(event, chart), width, WORDS)))] : []),
    stack([
      ...(chart.measure.illustrative ? [write(`Illustrative data. ${ILLUSTRATIVE_WORDS}`, width, WARNING)] : []),
      write([words.foot, ...writeMore(chart).map((fact) => fact.words)].join(' '), width, SOFT),
      write(publisher, width, SOFT),
    ]),
  ];
  const { markup, height } = stack(parts, BETWEEN_PARTS);
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + 2 * MARGIN];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}"` +
    ` role="img" aria-labelledby="title" aria-describedby="description" font-family="${FONT_FAMILY}" font-size="14">\n` +
    `<title id="title">${escapeText(words.finding)}</title>\n<desc id="description">${escapeText(describe(words, chart))}</desc>\n` +
    `<defs>${writeGapPatterns(lightPalette)}</defs>\n<rect width="100%" height="100%" fill="${lightPalette('--surface')}"/>\n` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${markup}</g>\n</svg>\n`
  );
}

/** What the picture says, for those who hear it. */
function describe({ subtitle, direction, foot, empty }: CardWords, chart: TrendChart): string {
  const zones = empty
    ? [empty.words]
    : chart.series.map((series) => `${series.zone.name}. ${writePictureWords(chart, series).description}`);
  return [
    `${subtitle}. ${direction}`,
    ...zones,
    ...(chart.measure.illustrative ? [`Illustrative data. ${ILLUSTRATIVE_WORDS}`] : []),
    foot,
  ].join(' ');
}

/** The panels in rows, each row as high as its highest panel. */
function drawRows({ panels: words }: CardWords, panels: readonly TrendPanel[], box: typeof NARROW, columns: number): Piece[] {
  const drawn = words.flatMap((said, place) => {
    const panel = panels[place];
    return panel ? [drawPanel(panel, said, box, panels.length > 1)] : [];
  });
  return Array.from({ length: Math.ceil(drawn.length / columns) }, (_, row) => {
    const inRow = drawn.slice(row * columns, (row + 1) * columns);
    return {
      markup: inRow.map(({ markup }, place) => move(markup, place * (box.width + BETWEEN_PANELS), 0)).join(''),
      height: Math.max(...inRow.map(({ height }) => height)),
    };
  });
}

/** A zone that is alone is named by the finding and the subtitle. */
function drawPanel(panel: TrendPanel, { zone, standing, sentence, notes }: PanelWords, box: typeof NARROW, isNamed: boolean): Piece {
  const { width, height } = box;
  const name: TextStyle = { size: 18, token: identifyZone(zone.slug).textToken, weight: 'bold' };
  const plot = { markup: `<g dominant-baseline="central">${drawInside(panel, box, lightPalette)}</g>`, height };
  return stack([
    ...(isNamed ? [write(zone.name, width, name)] : []),
    ...(standing ? [write(standing, width, SOFT)] : []),
    plot,
    write(sentence, width, WORDS),
    ...listSpecials(panel.front).map(({ mark, words }) => {
      const said = write(words, width - BESIDE_MARK, WORDS);
      const shape = `<path transform="translate(0 5)" d="${mark.path}" fill="${lightPalette(mark.token)}"/>`;
      return { markup: shape + move(said.markup, BESIDE_MARK, 0), height: said.height };
    }),
    ...(notes ? [write(notes, width, SOFT)] : []),
  ]);
}

function sayEvent({ date, title, zones, illustrative }: PanelEvent, { series }: TrendChart): string {
  const where = zones.length < series.length ? `, ${zones.map(({ name }) => name).join(' and ')}` : '';
  return `${formatDate(date)}: ${title}${where}${illustrative ? ' (illustrative)' : ''}`;
}

/** Text in as many lines as it needs. */
function write(text: string, width: number, { size, token, weight = 'regular' }: TextStyle): Piece {
  const lineHeight = Math.round(size * LINE_HEIGHT);
  const lines = breakLines(text, width, size, weight);
  const spans = lines.map((line, place) => `<tspan x="0" y="${Math.round(place * lineHeight + size)}">${escapeText(line)}</tspan>`);
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  return {
    markup: `<text font-size="${size}" fill="${lightPalette(token)}"${bold}>${spans.join(' ')}</text>`,
    height: lines.length * lineHeight,
  };
}

/** Pieces below each other. */
function stack(pieces: readonly Piece[], between = 4): Piece {
  let height = 0;
  const moved = pieces.map((piece, place) => {
    if (place > 0) height += between;
    const markup = move(piece.markup, 0, height);
    height += piece.height;
    return markup;
  });
  return { markup: moved.join(''), height };
}

function move(markup: string, right: number, down: number): string {
  return right === 0 && down === 0 ? markup : `<g transform="translate(${right} ${down})">${markup}</g>`;
}
