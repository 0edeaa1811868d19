// Decides for whom something is read.

import type { ViewerKey } from '../database/index.ts';

/** Somebody who reads. There are no roles yet, so there is one viewer. */
export type Viewer = ViewerKey;

export const EVERYBODY: Viewer = { key: 'everybody' };
