// Decides which measures the story of a period is told from: those of the pages, and those that say what became of it all. Left out is what only says
// another measure again, over a constant (reach, awards per 1,000 people, the value of volunteer time), what comes too seldom for a month by month
// chart (rates of funding rounds), what is a plain line, which never signals (committed and not paid, underspend), and what is about the records themselves
// (crimes without a location).
import { PAGE_MEASURES } from '#lib/charts/trend/load/page-measures.ts';

/** The measures of the story, in the order in which equals are told: attendances first, which say most of a place. */
export const STORY_MEASURES: readonly string[] = [
  'engagement.attendances',
  ...PAGE_MEASURES.filter((id) => id !== 'engagement.attendances'),
  'engagement.newcomerShare',
  'engagement.volunteers',
  'engagement.volunteerHours',
  'outreach.contacts',
  'outreach.concernsOpen',
  'outreach.concernsOpenOver28Days',
  'outreach.fedBackShare',
  'grants.returnsOnTimeShare',
];
