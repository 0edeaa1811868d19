// The state of the page that is open, for components that stand on any page.
import { page } from '$app/state';
import { linkTo, type ReadAddress } from './address.ts';
import { NOTHING_KNOWN, type Site } from './site.ts';
import { DEFAULT_STATE, type ViewState } from './view-state.ts';

/** What the hub is known to hold. Without an answer of it, nothing. */
export function siteHere(): Site {
  return page.data.site ?? NOTHING_KNOWN;
}

/** What the address of the open page asks for, as the server read it: the rules of reading are not sent along. */
export function readHere(): Pick<ReadAddress, 'state'> {
  return { state: page.data.state ?? DEFAULT_STATE };
}

/** A link to a page of this site that keeps what the reader has chosen: `href={keep(resolve('/zones'))}`. */
export function keep<Path extends string>(path: Path): Path {
  return linkTo(path, readHere().state);
}

/** Where the open page stands, what its reader has chosen, and what shows the sides of its cards where one is up. */
export function placeHere(): {
  origin: string;
  path: string;
  state: ViewState;
  dataVersion: string | undefined;
  copied: string;
  sides: typeof page.data.sides;
} {
  const { dataVersion, controls, sides } = page.data;
  const { origin, pathname: path } = page.url;
  return { origin, path, state: readHere().state, dataVersion, copied: `${path}${controls?.query ?? ''}`, sides };
}
