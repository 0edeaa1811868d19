import { loadComparisonSection } from '#lib/comparison/load-section.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, ComparisonSection: await loadComparisonSection(data.comparison) });
