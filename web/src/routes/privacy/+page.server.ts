import { may } from '#lib/graph/viewer.server.ts';
import type { PageServerLoad } from './$types';

/** Only who may erase words is led to the page for it. */
export const load: PageServerLoad = () => ({ mayErase: may('ERASING') });
