// Decides how long a concern took: from the day residents raised it until it was routed, closed and fed back, and how long it has been open.

import { sql, type Sql } from '../database/index.ts';
import { computed } from '../records/index.ts';
import { reportedBy } from '../returns/index.ts';

type Column = (property: string) => Sql;

/** The day after the latest month that concerns are held for: no figure counts a concern as open any later. */
const dayAfterTheData = sql`(select (max("month") || '-01')::date + interval '1 month' from (${reportedBy('CONCERNS').rows(null)}) as "held" where "received" > 0)::date`;

const daysTo = (end: string) => (column: Column) => sql`${column(end)} - ${column('raisedOn')}`;

/** Days of a concern, by the names of their fields. All are whole days between dates in London. */
export const concernDays = {
  daysOpen: computed(
    'daysOpen',
    'Days from the day it was raised until the day it was closed; for one that is still open, until the day after the latest month that concerns are held for. Null where it was raised after that.',
    (column) => sql`nullif(greatest(coalesce(${column('closedOn')}, ${dayAfterTheData}) - ${column('raisedOn')}, -1), -1)`,
  ),
  daysToRoute: computed(
    'daysToRoute',
    'Days from the day it was raised until somebody was asked to act. Null until somebody is.',
    daysTo('routedOn'),
  ),
  daysToClose: computed('daysToClose', 'Days from the day it was raised until it was closed. Null while it is open.', daysTo('closedOn')),
  daysToFeedBack: computed(
    'daysToFeedBack',
    'Days from the day it was raised until residents were told what came of it. Null until they are.',
    daysTo('fedBackOn'),
  ),
};
