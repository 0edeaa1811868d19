import { NARROW, WIDE } from '#lib/drawing/boxes.ts';
import type { CardDocument, ChartZone } from '#lib/cards/contract.ts';
import type { AboutFact } from '#lib/cards/about.ts';
import type { RaisedClosed } from './contract.ts';
import { layoutRaisedClosed, type FlowPanel } from './layout.ts';
import { describePicture, writePanel, writeRaisedClosed, type FlowPanelWords, type FlowWords } from './words.ts';

/** One picture of a zone with its name and description. */
export interface FlowStill {
  panel: FlowPanel;
  title: string;
  description: string;
}

/** One zone of the card. */
export interface FlowZone extends FlowPanelWords {
  zone: ChartZone;
  /** One picture, or, for a zone that is alone, a narrow and a wide one. */
  stills: FlowStill[];
}

/** The card of what was raised and closed, written and laid out: the page carries the words and the marks, not the rules. */
export interface RaisedClosedCard {
  words: FlowWords;
  panels: FlowZone[];
  illustrative: boolean;
  facts: AboutFact[];
  asked: CardDocument;
  /** The measures that it is made of, with what their files are called. */
  measures: { id: string; title: string }[];
}

/** Writes and lays out the card. */
export function drawRaisedClosed(flow: RaisedClosed): RaisedClosedCard {
  const { series, charts } = flow;
  const boxes = series.length === 1 ? [NARROW, WIDE] : [NARROW];
  const laidOut = boxes.map((box) => layoutRaisedClosed(flow, box));
  const measures = [charts.raised, charts.closed, charts.open].map(({ measure }) => measure);
  return {
    words: writeRaisedClosed(flow),
    panels: series.map((one, index) => ({
      zone: one.zone,
      ...writePanel(one),
      stills: laidOut.flatMap((panels) => (panels[index] ? [{ panel: panels[index], ...describePicture(one) }] : [])),
    })),
    illustrative: measures.some(({ illustrative }) => illustrative),
    facts: [
      {
        term: 'The two lines',
        words:
          'Raised: all that there was to close, which is what was open before the period and what was raised in it. Closed: what has been closed since the period began. The gap is what is open, as the hub counts it at the end of each month.',
      },
      ...measures.map(({ title, description, formula, id }) => ({ term: title, words: `${description} ${formula}.`, code: id })),
      { term: 'Beware', words: 'More concerns may mean more trouble, or more trust in raising it.' },
      { term: 'Source', words: charts.raised.measure.source },
      { term: 'Owner', words: charts.raised.measure.owner },
    ],
    asked: {
      query: charts.open.asked.query,
      variables: charts.open.asked.variables.replace(
        /("measures": \[)[^\]]*\]/,
        `$1${measures.map(({ id }) => JSON.stringify(id)).join(', ')}]`,
      ),
    },
    measures: measures.map(({ id, title }) => ({ id, title })),
  };
}
