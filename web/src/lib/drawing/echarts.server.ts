// The parts of the chart library that only pictures of the server are drawn with, beside those of every chart: none of them is loaded by a browser.
import { BarChart } from 'echarts/charts';
import { use } from 'echarts/core';

use([BarChart]);

export { init } from './echarts.ts';
