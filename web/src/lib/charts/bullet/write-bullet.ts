import type { BulletPicture } from './contract.ts';

/** A bullet as the text of an SVG; the words beside it say the same. Its colours stand in the styles of the site, for it stands in tables as well. */
export function writeBullet({ width, range, bar, target }: BulletPicture): string {
  const parts = [
    range ? `<rect class="range" x="${range.x}" width="${range.width}" y="1" height="14"/>` : '',
    `<rect class="bar" x="${bar.x}" width="${bar.width}" y="5" height="6"/>`,
    `<rect class="target" x="${target}" width="3" y="0" height="16" transform="translate(-1.5 0)"/>`,
  ];
  return `<svg class="bullet" viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}
