/** Where the cursor of a chart goes for a key; 'dismissed' when the key takes it away, undefined when the key means nothing to it. */
export function moveCursor(key: string, place: number | undefined, pointCount: number): number | 'dismissed' | undefined {
  const last = pointCount - 1;
  switch (key) {
    case 'ArrowRight':
      return place === undefined ? 0 : Math.min(last, place + 1);
    case 'ArrowLeft':
      return place === undefined ? last : Math.max(0, place - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return place === undefined ? undefined : 'dismissed';
    default:
      return undefined;
  }
}
