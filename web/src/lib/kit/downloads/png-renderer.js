// Turns pictures into pixels beside the thread that answers: a large picture takes a quarter of a second, and nobody else waits for it. The server starts
// this from its text, so it imports nothing by a path; `workerData` is the address from which its packages are found.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

const require = createRequire(String(workerData));
/** @type {unknown} */
const loaded = require('@resvg/resvg-wasm');
if (!isRenderer(loaded)) throw new TypeError('@resvg/resvg-wasm is not what it was: it has no Resvg and initWasm.');
const { initWasm, Resvg } = loaded;
await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = await Promise.all(FONTS.map((file) => readFile(require.resolve(`@expo-google-fonts/source-sans-3/${file}`))));

parentPort?.on('message', (/** @type {{ svg: string, zoom: number }} */ { svg, zoom }) => {
  try {
    const png = render(svg, zoom);
    parentPort?.postMessage({ png }, [png.buffer]);
  } catch (fault) {
    parentPort?.postMessage({ fault: String(fault) });
  }
});

/**
 * @param {string} svg
 * @param {number} zoom pixels for each px of the picture
 */
function render(svg, zoom) {
  const picture = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  });
  const pixels = picture.render();
  const png = pixels.asPng().slice();
  pixels.free();
  picture.free();
  return png;
}

/**
 * @param {unknown} read
 * @returns {read is typeof import('@resvg/resvg-wasm')}
 */
function isRenderer(read) {
  return typeof read === 'object' && read !== null && 'Resvg' in read && 'initWasm' in read;
}
