import { expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type { BesideRow } from './contract.ts';
import { drawRows } from './draw-row.server.ts';

const rowOf = (...figures: Figure[]): BesideRow => ({
  id: 'engagement.attendances',
  title: 'Attendances',
  note: 'a month',
  kind: 'line',
  scale: 'count',
  periods: figures.map((_, place) => ({ month: `2026-0${place + 4}`, label: `month ${place + 1}` })),
  series: [
    {
      zone: { slug: 'new-parks', name: 'New Parks' },
      points: figures.map((figure) => ({ figure, hollow: false })),
      events: [{ place: 1, title: 'Rooms opened' }],
    },
  ],
});

test('an event is drawn among figures, and named', () => {
  expect(drawRows([rowOf({ state: 'EXACT', number: '7' }, { state: 'EXACT', number: '9' })])[0]?.[0]?.text).toMatch(
    />Rooms opened<.*Event: Rooms opened|Event: Rooms opened.*>Rooms opened</s,
  );
});

test('an event is not drawn where no figure is for the reader: it would cross out the words that say so', () => {
  const withheld = { state: 'PROTECTED', number: undefined } as const;
  const text = drawRows([rowOf(withheld, withheld)])[0]?.[0]?.text;
  expect(text).toContain('>Not shown to your role<');
  expect(text).not.toContain('Rooms opened');
  expect(text).not.toContain('stroke="var(--ink)"');
});
