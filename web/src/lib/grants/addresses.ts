// The paths of pages that grants lead to, in one place.
import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';

/** The page of one measure, by its identifier such as 'grants.amountAwarded'. */
export function measurePath(id: string): ResolvedPathname {
  return `${resolve('/')}measures/${id}` as ResolvedPathname;
}
