// Decides by which version browsers keep figures: that of the data and of the viewer, so that whoever signs in, or looks at the hub as another role, is not
// shown what the browser kept before.

import { createHash } from 'node:crypto';
import { viewerKey } from './hub.server.ts';

/** Digits of a version, those of a version of the data. */
const DIGITS = 32;

/** The version of the figures that this viewer may see: 32 digits from 0 to f, from which nothing can be told of either. */
export const versionForViewer = (dataVersion: string): string =>
  createHash('sha256').update(`${viewerKey()}\n${dataVersion}`).digest('hex').slice(0, DIGITS);
