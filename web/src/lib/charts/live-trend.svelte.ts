// One attachment owns the life of a chart: it waits until the reader moves and the chart is seen, loads the library, draws, follows size and theme, and disposes.
import type { Attachment } from 'svelte/attachments';
import { fitBox, type Box } from './boxes.ts';
import { moveCursor } from './cursor.ts';
import type { EChartsType } from './echarts.ts';
import type * as Drawing from './live-drawing.ts';
import type { TrendChart } from './contract.ts';
import { untilReaderMoves } from './reader-moves.ts';

/** How far outside the window a chart may be when it is made ready. */
const AHEAD = '200px';

/** What a picture shows: one zone of a chart in front. */
interface Subject {
  chart: TrendChart;
  zoneSlug: string;
}

/** A still that comes alive: whether it has, where its cursor is, and what is announced. */
export class LiveTrend {
  /** True once the chart answers to pointer and keyboard. */
  alive = $state(false);
  /** True when the library could not be loaded: then the picture and the table remain. */
  failed = $state(false);
  /** What the live region says now. */
  announced = $state('');

  #instance: EChartsType | undefined;
  #place: number | undefined;
  #speak: ((place: number) => string) | undefined;
  readonly #readSubject: () => Subject;
  readonly #readBox: () => Box;

  constructor(readSubject: () => Subject, readBox: () => Box) {
    this.#readSubject = readSubject;
    this.#readBox = readBox;
  }

  /** Attach to the element that lies over the still. */
  readonly attach: Attachment<HTMLElement> = (host) => {
    let gone = false;
    let stop: (() => void) | undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        import('./live-drawing.ts').then(
          (drawing) => {
            if (!gone) stop = this.#open(host, drawing);
          },
          () => (this.failed = true),
        );
      },
      { rootMargin: AHEAD },
    );
    void untilReaderMoves().then(() => {
      if (!gone) watcher.observe(host);
    });
    return () => {
      gone = true;
      watcher.disconnect();
      stop?.();
    };
  };

  /** Moves or dismisses the cursor. Attach to the element that takes the focus. */
  readonly listen: Attachment<HTMLElement> = (frame) => {
    const press = (event: KeyboardEvent): void => {
      if (!this.alive || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = moveCursor(event.key, this.#place, this.#readSubject().chart.months.length);
      if (target === undefined) return;
      event.preventDefault();
      if (target === 'dismissed') this.#dismiss();
      else this.#show(target);
    };
    const leave = (): void => this.#dismiss();
    frame.addEventListener('keydown', press);
    frame.addEventListener('blur', leave);
    return () => {
      frame.removeEventListener('keydown', press);
      frame.removeEventListener('blur', leave);
    };
  };

  #open(host: HTMLElement, drawing: typeof Drawing): () => void {
    const { buildTrendOption, describePoint, readPalette, showPointWords } = drawing;
    const instance = drawing.init(host, null, { renderer: 'svg', ...this.#measure(host) });
    const draw = (): void => {
      const box = this.#measure(host);
      const panel = drawing.findPanel(this.#readSubject());
      if (!panel) return;
      this.#speak = (place) => drawing.speakPoint(panel, place);
      const tip = (place: number): HTMLElement => showPointWords(describePoint(panel, place));
      instance.resize({ ...box, silent: true });
      instance.setOption(buildTrendOption(panel, { ...box, palette: readPalette(host), tip }), { notMerge: true });
    };
    const stopDrawing = $effect.root(() => {
      $effect(draw);
    });
    const resizing = new ResizeObserver(() => {
      if (host.clientWidth > 0 && host.clientWidth !== instance.getWidth()) draw();
    });
    resizing.observe(host);
    const themes = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')];
    themes.forEach((theme) => theme.addEventListener('change', draw));
    this.#instance = instance;
    this.alive = true;
    return () => {
      this.alive = false;
      this.#instance = undefined;
      themes.forEach((theme) => theme.removeEventListener('change', draw));
      resizing.disconnect();
      stopDrawing();
      instance.dispose();
    };
  }

  #measure(host: HTMLElement): Box {
    const box = this.#readBox();
    return fitBox(box, host.clientWidth || box.width);
  }

  #show(place: number): void {
    this.#place = place;
    this.announced = this.#speak?.(place) ?? '';
    const x = this.#instance?.convertToPixel({ xAxisIndex: 0 }, place);
    if (typeof x === 'number') this.#instance?.dispatchAction({ type: 'showTip', x, y: this.#instance.getHeight() / 2 });
  }

  #dismiss(): void {
    this.#place = undefined;
    this.announced = '';
    this.#instance?.dispatchAction({ type: 'hideTip' });
    this.#instance?.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'leave' });
  }
}
