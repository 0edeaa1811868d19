// Decides when what draws a comparison is fetched: with a page that shows one, and with no other.
import type { Component, ComponentProps } from 'svelte';
import type ComparisonSection from './ComparisonSection.svelte';

/** The section that shows a comparison; null where there is none to show. */
export async function loadComparisonSection(comparison: unknown): Promise<Component<ComponentProps<typeof ComparisonSection>> | null> {
  return comparison ? (await import('./ComparisonSection.svelte')).default : null;
}
