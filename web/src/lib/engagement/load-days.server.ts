// Decides how the days of a period are fetched: page after page, until there are as many as the hub says.
import type { AskedQuestion } from '#lib/charts/contract.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { askWhere } from '#lib/state/ask.ts';
import type { ViewState } from '#lib/state/view-state.ts';
import { ATTENDANCE_DAYS } from './attendance-days.query.ts';

/** What the hub answered, and the question as it was put first. */
export interface AnsweredDays {
  answer: AttendanceDaysQuery;
  asked: AskedQuestion;
}

/** How many came on each day of a period, in each of its zones. @throws the page that says so when the hub is out of reach or empty */
export async function loadDays(state: ViewState): Promise<AnsweredDays> {
  const where = askWhere(state);
  const answer = await orSayUnreachable(query(ATTENDANCE_DAYS, { where, offset: 0 }));
  const rows = [...answer.engagement.rows];
  while (rows.length < answer.engagement.rowCount) {
    const next = await orSayUnreachable(query(ATTENDANCE_DAYS, { where, offset: rows.length }));
    if (next.engagement.rows.length === 0) break;
    rows.push(...next.engagement.rows);
  }
  return {
    answer: { ...answer, engagement: { ...answer.engagement, rows } },
    asked: { query: ATTENDANCE_DAYS.toString().trim(), variables: JSON.stringify({ where, offset: 0 }, null, 2) },
  };
}
