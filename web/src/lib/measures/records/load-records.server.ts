// Decides what is said of an address of records that cannot be answered: its cursor is of another list, or of data that is gone, or its order is not for the reader.
import { error } from '@sveltejs/kit';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { notForRole, seesCountsInRows } from '#lib/graph/viewer.server.ts';
import type { WhereArgs } from '#lib/kit/state/ask.ts';
import { askRecords, OrderNotShown, type SentRecords } from './ask-records.ts';
import type { RecordChoice } from './record-address.ts';

/** Records on a page. */
const PAGE_SIZE = 25;
/** Records in one question of a file: the most that the hub lists at once. */
const FILE_PAGE_SIZE = 1000;
/** The most records of a file. */
const MOST_IN_FILE = 20_000;

interface Asked {
  measure: { field: string; unit: string; title: string };
  choice: RecordChoice;
  where: WhereArgs;
}

/** One page of records. @throws the page that says why there is none */
export function loadRecordPage({ measure, choice, where }: Asked): Promise<SentRecords> {
  return orSayRefused(askRecords(query, measure, choice, where, PAGE_SIZE, seesCountsInRows()));
}

/** Every record, whatever page the address is of. @throws the page that says why there is no file */
export async function loadAllRecords({ measure, choice, where }: Asked): Promise<SentRecords[]> {
  const pages: SentRecords[] = [];
  let after: string | undefined;
  do {
    const page = await orSayRefused(askRecords(query, measure, { ...choice, after }, where, FILE_PAGE_SIZE, seesCountsInRows()));
    if (page.totalCount > MOST_IN_FILE) {
      error(422, 'There are too many records for one file', {
        next: `${measure.title} has ${page.totalCount} records here, and a file holds at most ${MOST_IN_FILE}. Choose a shorter period or fewer zones, and take one file for each.`,
      });
    }
    pages.push(page);
    after = page.next;
  } while (after !== undefined);
  return pages;
}

async function orSayRefused<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await orSayUnreachable(answer);
  } catch (fault) {
    if (fault instanceof OrderNotShown)
      notForRole(
        `${fault.message} of single records are not shown to your role, and neither is their order by them.`,
        'Leave out “by” in the address for the usual order.',
      );
    if (!(fault instanceof HubRefused)) throw fault;
    error(422, 'These records cannot be listed', {
      next: `${fault.faults.map(({ message }) => message).join(' ')} Go back to the first page of the records.`,
    });
  }
}
