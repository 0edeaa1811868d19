import type { PointWords } from './point-words.ts';

/** Writes the words of a point into elements. Names come from data, so they are set as text, never as markup. */
export function showPointWords(words: PointWords | undefined): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'chart-tip-words';
  if (!words) return tip;
  tip.append(line('strong', words.month));
  for (const { name, figure, inFront } of words.zones) tip.append(line(inFront ? 'b' : 'span', `${name}: ${figure}`));
  for (const standing of words.standing) tip.append(line('span', standing));
  for (const event of words.events) tip.append(line('span', event));
  return tip;
}

function line(tag: 'strong' | 'b' | 'span', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
