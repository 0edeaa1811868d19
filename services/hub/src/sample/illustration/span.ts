// Decides which time the illustration covers, and when the community rooms open in it.

import { monthOf, monthsBetween, type Month } from '../../kernel/index.ts';

/** First month of the illustration. */
export const firstMonth: Month = monthOf('2023-04');

/** Month after its last one. */
export const endMonth: Month = monthOf('2026-10');

/** Every month of the illustration. */
export const months: readonly Month[] = monthsBetween(firstMonth, endMonth);

/** First day of the illustration. */
export const firstDay = '2023-04-01';

/** The day on which the illustration is set: nothing in it has happened later, though some of it is due or planned later. */
export const asAt = '2026-09-30';

/** The day that the Burns Flats community rooms open in the illustration. The real day is not in the published facts held here. */
export const roomsOpenOn = '2025-09-01';
