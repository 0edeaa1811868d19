import { defineParams } from '@sveltejs/kit/params';

/** What the parts of an address may be. */
export const params = defineParams({
  /** A measure's identifier: 'engagement.attendances'. */
  measure: (param) => (/^[a-z]+\.[a-zA-Z0-9]+$/.test(param) ? param : undefined),
  /** A measure's identifier and a format: 'engagement.attendances.csv'. */
  measureDownload: (param) => (/^[a-z]+\.[a-zA-Z0-9]+\.(csv|xlsx|json|svg|png)$/.test(param) ? param : undefined),
});
