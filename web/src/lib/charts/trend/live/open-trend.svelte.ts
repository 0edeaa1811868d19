// What a trend is while it is alive: it draws, follows size and theme, moves its cursor by keys, and is disposed of.
import { fitBox, type Box } from '#lib/drawing/boxes.ts';
import { moveCursor } from '#lib/drawing/cursor.ts';
import type { TrendChart } from '../contract.ts';
import { init } from '#lib/drawing/echarts.ts';
import { fetchFigures } from './fetch-figures.ts';
import { readPalette } from '#lib/drawing/palette.ts';
import { showPointWords } from './point-tip.ts';
import type { LiveSubject } from '../trend-card.ts';
import { findPanel } from '../picture/panel.ts';
import { describePoint, speakPoint } from './point-words.ts';
import { buildTrendOption } from '../picture/trend.option.ts';

/** Where a trend comes alive, and what it shows there. */
export interface Place {
  /** The element that takes the focus. */
  frame: HTMLElement;
  /** The element that lies over the still. */
  host: HTMLElement;
  readSubject: () => LiveSubject;
  readBox: () => Box;
  /** Told what the live region is to say; '' when nothing. */
  announce: (words: string) => void;
  /** Told whether the trend stands as its page shows it. */
  becomes: (state: 'alive' | 'still' | 'failed') => void;
}

/** Opens a trend. @returns what closes it */
export function openTrend({ frame, host, readSubject, readBox, announce, becomes }: Place): () => void {
  const measure = (): Box => {
    const box = readBox();
    return fitBox(box, host.clientWidth || box.width);
  };
  const instance = init(host, null, { renderer: 'svg', ...measure() });
  let cursor: number | undefined;
  let shown: { chart: TrendChart; zoneSlug: string } | undefined;

  const draw = (): void => {
    const box = measure();
    const panel = shown && findPanel(shown);
    if (!panel) return;
    const tip = (place: number): HTMLElement => showPointWords(describePoint(panel, place));
    instance.resize({ ...box, silent: true });
    instance.setOption(buildTrendOption(panel, { ...box, palette: readPalette(host), tip }), { notMerge: true });
  };
  const show = (place: number): void => {
    cursor = place;
    const panel = shown && findPanel(shown);
    announce(panel ? speakPoint(panel, place) : '');
    const x = instance.convertToPixel({ xAxisIndex: 0 }, place);
    if (typeof x === 'number') instance.dispatchAction({ type: 'showTip', x, y: instance.getHeight() / 2 });
  };
  const dismiss = (): void => {
    cursor = undefined;
    announce('');
    instance.dispatchAction({ type: 'hideTip' });
    instance.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'leave' });
  };
  const press = (event: KeyboardEvent): void => {
    if (!shown || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = moveCursor(event.key, cursor, shown.chart.months.length);
    if (target === undefined) return;
    event.preventDefault();
    if (target === 'dismissed') dismiss();
    else show(target);
  };

  // Until the figures of the page are here, the picture that the server drew of them is what is seen.
  const stopDrawing = $effect.root(() => {
    $effect(() => {
      const { figures, zoneSlug } = readSubject();
      let isOver = false;
      fetchFigures(figures).then(
        (chart) => {
          if (isOver) return;
          shown = { chart, zoneSlug };
          draw();
          becomes('alive');
        },
        () => {
          if (!isOver) becomes('failed');
        },
      );
      return () => {
        isOver = true;
        shown = undefined;
        becomes('still');
      };
    });
  });
  const resizing = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientWidth !== instance.getWidth()) draw();
  });
  resizing.observe(host);
  const themes = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')];
  themes.forEach((theme) => theme.addEventListener('change', draw));
  frame.addEventListener('keydown', press);
  frame.addEventListener('blur', dismiss);
  return () => {
    frame.removeEventListener('keydown', press);
    frame.removeEventListener('blur', dismiss);
    themes.forEach((theme) => theme.removeEventListener('change', draw));
    resizing.disconnect();
    stopDrawing();
    instance.dispose();
  };
}
