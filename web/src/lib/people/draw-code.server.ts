// Decides how a QR code is drawn: on the server, as squares of one path, with nothing asked of anybody else.
import { generate } from 'lean-qr';
import type { CodePicture } from './steps.ts';

/** The QR code of a text. @throws Error for a text too long for one */
export function drawCode(text: string): CodePicture {
  const code = generate(text);
  const path: string[] = [];
  for (let y = 0; y < code.size; y += 1) for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path.push(`M${x} ${y}h1v1h-1z`);
  return { size: code.size, path: path.join('') };
}
