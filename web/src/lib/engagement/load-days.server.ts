// Decides how the days of a period are fetched: page after page, until there are as many as the hub says.
import type { CardDocument } from '#lib/cards/contract.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { ATTENDANCE_DAYS } from './attendance-days.query.ts';

/** What the hub answered, and the question as it was put first. */
export interface AnsweredDays {
  answer: AttendanceDaysQuery;
  asked: CardDocument;
}

/** How many came on each day of a period, in each of its zones. @throws the page that says so when the hub is out of reach or empty */
export async function loadDays(state: ViewState): Promise<AnsweredDays> {
  const where = askWhere(state);
  const first = await orSayUnreachable(query(ATTENDANCE_DAYS, { where, offset: 0 }));
  const pages: [AttendanceDaysQuery, ...AttendanceDaysQuery[]] = [first];
  let count = first.engagement.rows.length;
  while (count < first.engagement.rowCount) {
    const next = await orSayUnreachable(query(ATTENDANCE_DAYS, { where, offset: count }));
    if (next.engagement.rows.length === 0) break;
    pages.push(next);
    count += next.engagement.rows.length;
  }
  return {
    answer: putTogether(pages),
    asked: { query: ATTENDANCE_DAYS.toString().trim(), variables: JSON.stringify({ where, offset: 0 }, null, 2) },
  };
}

const together = new WeakMap<AttendanceDaysQuery, { pages: readonly AttendanceDaysQuery[]; answer: AttendanceDaysQuery }>();

/** The pages as one answer, which is the same for as long as each page is. */
function putTogether(pages: readonly [AttendanceDaysQuery, ...AttendanceDaysQuery[]]): AttendanceDaysQuery {
  const [first] = pages;
  const known = together.get(first);
  if (known?.pages.length === pages.length && known.pages.every((page, index) => page === pages[index])) return known.answer;
  const answer = { ...first, engagement: { ...first.engagement, rows: pages.flatMap(({ engagement }) => engagement.rows) } };
  together.set(first, { pages, answer });
  return answer;
}
