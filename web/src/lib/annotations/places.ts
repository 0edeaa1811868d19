// Decides which places something can be decided for.
import type { KnownZone, ViewState } from '#lib/kit/state/view-state.ts';
import type { Typed } from '#lib/kit/writing/typed.ts';

/** All zones together, and each of them where the measure has zones. */
export function listPlaces(zones: readonly KnownZone[], byZone: boolean): { value: string; label: string }[] {
  const each = byZone ? zones.map(({ slug, name }) => ({ value: slug, label: name })) : [];
  return [...each, { value: '', label: 'All zones together' }];
}

/** A form that begins with the one zone that the reader has chosen; with none or several, with all together. */
export function beginAt(chosen: ViewState['zones'], more: Typed = {}): Typed {
  return { ...more, zone: [chosen?.length === 1 ? (chosen[0] ?? '') : ''] };
}
