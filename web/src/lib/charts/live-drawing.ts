// Everything that a chart needs only once it is alive, in one part that is loaded after the page can be read.
export { init } from './echarts.ts';
export { readPalette } from './palette.ts';
export { showPointWords } from './point-tip.ts';
export { findPanel } from './trend/panel.ts';
export { describePoint, speakPoint } from './trend/point-words.ts';
export { buildTrendOption } from './trend/trend.option.ts';
