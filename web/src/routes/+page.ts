import { loadComparisonSection } from '#lib/charts/comparison/load-section.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, ComparisonSection: await loadComparisonSection(data.comparison) });
