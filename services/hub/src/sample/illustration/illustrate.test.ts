import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import 'reflect-metadata';
import { ActivityKind, ageBands } from '../../engagement/index.ts';
import { penceFromPounds } from '../../kernel/index.ts';
import { OutreachActionKind } from '../../outreach/index.ts';
import { readSampleCsv } from '../read-csv.ts';
import { sampleFolder } from '../sample-files.ts';
import { illustrate } from './illustrate.ts';
import type { IllustratedRows } from './illustrated-rows.ts';
import { isMadeUp } from './organisations.ts';
import { asAt, firstDay, roomsOpenOn } from './span.ts';

const SEED = 2028;
const rows = illustrate(SEED);
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const ofAnySeed = fc.sample(fc.integer(), { numRuns: 8, seed: SEED }).map((seed) => ({ seed, made: illustrate(seed) }));
const anySeed = (check: (made: IllustratedRows, seed: string) => void) =>
  ofAnySeed.forEach(({ made, seed }) => check(made, `seed ${seed}`));
const activityOf = new Map(rows.activities.map((activity) => [activity.key, activity]));
const attendances = (session: IllustratedRows['sessions'][number]) => sum(ageBands.map((band) => session[band] ?? 0));

/** Attendances of a zone by month, in the order of months. */
function attendancesByMonth(zone: string): Map<string, number> {
  const byMonth = new Map<string, number>();
  for (const session of rows.sessions.filter(({ activity }) => activityOf.get(activity)?.zone === zone)) {
    const month = session.date.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + attendances(session));
  }
  return byMonth;
}

test('the same seed makes the same rows, another seed makes others', () => {
  expect(JSON.stringify(illustrate(SEED))).toBe(JSON.stringify(rows));
  expect(JSON.stringify(illustrate(SEED + 1))).not.toBe(JSON.stringify(rows));
});

describe('time', () => {
  test('whatever happened, happened from April 2023 to September 2026', () => {
    anySeed((made) => {
      const happened = [
        ...made.events.map(({ date }) => date),
        ...made.sessions.map(({ date }) => date),
        ...made.unpaidWork.map(({ date }) => date),
        ...made.outreachActions.map(({ date }) => date),
        ...made.concerns.flatMap((one) => [one.raisedOn, one.routedOn, one.closedOn, one.fedBackOn]),
        ...made.applications.flatMap((one) => [one.receivedOn, one.decidedOn]),
        ...made.grants.map(({ awardDate }) => awardDate),
        ...made.payments.map(({ paidOn }) => paidOn),
        ...made.spendReports.map(({ reportedOn }) => reportedOn),
        ...made.expectedReturns.map(({ receivedOn }) => receivedOn),
        ...made.activities.flatMap(({ since, until }) => [since, until]),
        ...made.partnershipLinks.flatMap(({ since, until }) => [since, until]),
      ].filter((date) => date !== null);
      expect(happened.filter((date) => date < firstDay || date > asAt)).toEqual([]);
    });
  });

  test('a concern is raised, then routed, then closed, then fed back', () => {
    anySeed(({ concerns }) => {
      for (const { reference, raisedOn, routedOn, closedOn, fedBackOn, outcome } of concerns) {
        const route = [raisedOn, routedOn, closedOn, fedBackOn].filter((date) => date !== null);
        expect(route, reference).toEqual(route.toSorted());
        if (closedOn !== null && outcome !== 'RAISED_IN_ERROR') expect(routedOn, reference).not.toBeNull();
        if (fedBackOn !== null) expect(closedOn, reference).not.toBeNull();
      }
    });
  });

  test('some concerns are open for more than 28 days at the end', () => {
    expect(rows.concerns.filter(({ closedOn, raisedOn }) => closedOn === null && raisedOn < '2026-09-02').length).toBeGreaterThan(5);
  });
});

describe('engagement and outreach', () => {
  test('every kind of activity and of outreach is there', () => {
    const kinds = new Set(rows.sessions.map(({ activity }) => activityOf.get(activity)?.kind));
    expect([...kinds].toSorted()).toEqual(Object.values(ActivityKind).toSorted());
    expect(new Set(rows.outreachActions.map(({ kind }) => kind))).toEqual(new Set(Object.values(OutreachActionKind)));
  });

  test('a session is counted in all bands or in none, and newcomers are among those who came', () => {
    anySeed(({ sessions }) => {
      for (const session of sessions) {
        const counted = ageBands.filter((band) => session[band] !== null).length;
        expect([0, ageBands.length]).toContain(counted);
        expect(session.newcomers ?? 0).toBeLessThanOrEqual(attendances(session));
        if (session.state !== 'HELD') expect(counted).toBe(0);
      }
    });
  });

  test('some held sessions were not counted, and some sessions were cancelled', () => {
    expect(rows.sessions.filter((one) => one.state === 'HELD' && one.attendances0To9 === null).length).toBeGreaterThan(20);
    expect(rows.sessions.filter(({ state }) => state === 'CANCELLED').length).toBeGreaterThan(50);
  });

  test('volunteers of a month are at least those of its busiest session, at most those of all; unknown where no session tells', () => {
    anySeed((made, seed) => {
      const runs = new Map(made.activities.map((activity) => [activity.key, activity]));
      for (const { organisation, zone, month, volunteersActive } of made.supportCounts) {
        const helped = made.sessions
          .filter(({ activity, date }) => {
            const by = runs.get(activity);
            return by?.organisation === organisation && by.zone === zone && date.slice(0, 7) === month;
          })
          .flatMap(({ volunteers }) => volunteers ?? []);
        if (helped.length === 0) expect(volunteersActive, seed).toBeNull();
        else expect(volunteersActive, seed).toBeGreaterThanOrEqual(Math.max(...helped));
        expect(volunteersActive ?? 0, seed).toBeLessThanOrEqual(sum(helped));
      }
    });
  });

  test('attendances in New Parks step up when the community rooms open', () => {
    const byMonth = [...attendancesByMonth('new-parks')].toSorted();
    const before = byMonth.filter(([month]) => month >= '2024-09' && month < roomsOpenOn.slice(0, 7)).map(([, count]) => count);
    const after = byMonth.filter(([month]) => month >= roomsOpenOn.slice(0, 7) && month < '2026-09').map(([, count]) => count);
    expect([before.length, after.length]).toEqual([12, 12]);
    expect(sum(after)).toBeGreaterThan(2 * sum(before));
  });

  test('December and August are quieter than the months before them', () => {
    for (const zone of ['bell-foundry', 'new-parks', 'thringstone-whitwick']) {
      const byMonth = attendancesByMonth(zone);
      expect(byMonth.get('2025-12'), zone).toBeLessThan(byMonth.get('2025-11') as number);
      expect(byMonth.get('2026-08'), zone).toBeLessThan(byMonth.get('2026-06') as number);
    }
  });
});

describe('returns', () => {
  const stateOf = ({ expectedReturns }: IllustratedRows) =>
    new Map(expectedReturns.map((one) => [[one.organisation, one.zone, one.template, one.month].join('|'), one.receivedOn]));

  test('every row is reported by a return that came: where none came there are no rows', () => {
    anySeed((made) => {
      const received = stateOf(made);
      const activities = new Map(made.activities.map((activity) => [activity.key, activity]));
      const reports = [
        ...made.sessions.map(({ activity, date }) => {
          const { organisation, zone } = activities.get(activity) as IllustratedRows['activities'][number];
          return [organisation, zone, 'ENGAGEMENT_SESSIONS', date.slice(0, 7)].join('|');
        }),
        ...made.supportCounts.map(({ organisation, zone, month }) => [organisation, zone, 'SUPPORT_COUNTS', month].join('|')),
        ...made.outreachActions.map(({ organisations, zone, date }) =>
          [organisations[0], zone, 'OUTREACH_LOG', date.slice(0, 7)].join('|'),
        ),
      ];
      expect(reports.filter((report) => !received.get(report))).toEqual([]);
    });
  });

  test('a return is owed once by an organisation for a zone, a template and a month', () => {
    anySeed(({ expectedReturns }) => {
      const owed = expectedReturns.map((one) => [one.organisation, one.zone, one.template, one.month].join('|'));
      expect(new Set(owed).size).toBe(owed.length);
    });
  });

  test('no engagement return of Thringstone & Whitwick came for February 2024, so its sessions are a gap', () => {
    const owed = rows.expectedReturns.filter(
      ({ zone, month, template }) => zone === 'thringstone-whitwick' && month === '2024-02' && template === 'ENGAGEMENT_SESSIONS',
    );
    expect(owed.map(({ state }) => state)).toEqual(owed.map(() => 'MISSING'));
    expect(owed.length).toBeGreaterThan(1);
    expect(attendancesByMonth('thringstone-whitwick').has('2024-02')).toBe(false);
  });

  test('September 2026 is partly due in every zone, and no earlier monthly return is', () => {
    const monthly = rows.expectedReturns.filter(({ template }) => template === 'ENGAGEMENT_SESSIONS');
    for (const zone of ['bell-foundry', 'new-parks', 'thringstone-whitwick']) {
      const states = monthly.filter((one) => one.zone === zone && one.month === '2026-09').map(({ state }) => state);
      expect(states, zone).toContain('DUE');
      expect(states, zone).toContain('RECEIVED');
    }
    expect(monthly.filter(({ state, month }) => state === 'DUE' && month !== '2026-09')).toEqual([]);
  });

  test('only organisations that are made up are late, missing, declined or give money back', () => {
    anySeed((made) => {
      const recipients = new Map(made.grants.map((grant) => [grant.grantIdentifier, grant.recipientOrganisation]));
      const blamed = [
        ...made.expectedReturns.filter(({ state }) => ['LATE', 'MISSING', 'CORRECTED'].includes(state)).map((one) => one.organisation),
        ...made.applications.filter(({ decision }) => decision !== 'AWARDED').map((one) => one.organisation),
        ...made.spendReports.filter((one) => one.amountReturnedPence > 0).map((one) => recipients.get(one.grant) as string),
      ];
      expect(blamed.filter((organisation) => !isMadeUp(organisation))).toEqual([]);
    });
  });
});

describe('grants', () => {
  test('the zone shares of every application and grant sum to one', () => {
    for (const { zones } of [...rows.applications, ...rows.grants]) {
      expect(sum(zones.map(({ share }) => Number(share.replace('.', ''))))).toBe(100_000);
    }
  });

  test('2024/25 Round 2 is as published: 12 applications, 6 awards from 65%, £39,305.40, and 2, 5, 4 and 1 by band of score', () => {
    anySeed(({ applications }) => {
      const round = applications.filter((one) => one.round === '2024/25 Round 2');
      const awarded = round.filter(({ decision }) => decision === 'AWARDED');
      const scores = round.map(({ moderatedScorePercent }) => moderatedScorePercent as number);
      const within = (from: number, before: number) => scores.filter((score) => score >= from && score < before).length;
      expect([round.length, awarded.length]).toEqual([12, 6]);
      expect(sum(awarded.map(({ amountAwardedPence }) => amountAwardedPence as number))).toBe(3_930_540);
      expect([within(70, 101), within(60, 70), within(40, 60), within(0, 40)]).toEqual([2, 5, 4, 1]);
      expect(Math.min(...awarded.map(({ moderatedScorePercent }) => moderatedScorePercent as number))).toBe(65);
    });
  });

  test('2024/25 Round 1 has 5 awards of £36,046.41, one of them the garden of Cobden Primary School', () => {
    anySeed(({ grants }) => {
      const round = grants.filter((one) => one.round === '2024/25 Round 1');
      expect(round.length).toBe(5);
      expect(sum(round.map(({ amountAwardedPence }) => amountAwardedPence))).toBe(3_604_641);
    });
  });

  test('every published award with an amount appears with that amount, recipient and page', () => {
    const lines = readSampleCsv('published-awards.csv', ['organisation', 'amount_gbp', 'source_url'] as const);
    const published = lines.filter(({ amount_gbp }) => amount_gbp !== null);
    expect(published.length).toBe(3);
    for (const { organisation, amount_gbp, source_url } of published) {
      const found = rows.grants.filter(
        (grant) => grant.sourceUrl === source_url && grant.amountAwardedPence === penceFromPounds(amount_gbp as string),
      );
      expect(found.map(({ recipientOrganisation }) => recipientOrganisation.replace(' CIC', ''))).toEqual([organisation]);
    }
  });

  test('no award is above £10,000, none is paid or spent beyond what was awarded, and what is unpaid has no amount', () => {
    anySeed((made) => {
      for (const grant of made.grants) {
        const payments = made.payments.filter((payment) => payment.grant === grant.grantIdentifier);
        const reports = made.spendReports.filter((report) => report.grant === grant.grantIdentifier);
        const paid = sum(payments.map(({ amountPaidPence }) => amountPaidPence ?? 0));
        expect(grant.amountAwardedPence).toBeLessThanOrEqual(1_000_000);
        expect(sum(payments.map(({ amountDuePence }) => amountDuePence))).toBe(grant.amountAwardedPence);
        expect(sum(reports.map((report) => report.amountSpentPence + report.amountReturnedPence))).toBeLessThanOrEqual(paid);
        expect(reports.filter((report) => report.amountSpentPence <= 0)).toEqual([]);
        expect(payments.filter((payment) => (payment.paidOn === null) !== (payment.amountPaidPence === null))).toEqual([]);
      }
    });
  });

  test('every link from an activity to a grant leads to an award of the organisation that runs it', () => {
    expect(rows.activityFunding.length).toBeGreaterThan(15);
    expect(new Set(rows.activityFunding.map(({ activity }) => activity)).size).toBe(rows.activityFunding.length);
    for (const { activity, grant } of rows.activityFunding) {
      const recipient = rows.grants.find(({ grantIdentifier }) => grantIdentifier === grant)?.recipientOrganisation;
      expect(recipient).toBe(activityOf.get(activity)?.organisation);
    }
  });
});

test('the names of made-up organisations and venues say that they are illustrative', () => {
  expect([...rows.organisations, ...rows.venues].filter(({ name }) => !name.endsWith('(illustrative)'))).toEqual([]);
});

test('the titles of events fit on a chart', () => {
  const published = readSampleCsv('events.csv', ['title'] as const).map(({ title }) => title as string);
  expect([...rows.events.map(({ title }) => title), ...published].filter((title) => title.length > 50)).toEqual([]);
});

test('the README of the sample names every data file and its licence', () => {
  const readme = readFileSync(join(sampleFolder, 'README.md'), 'utf8');
  expect(readme).toContain('Contains public sector information licensed under the Open Government Licence v3.0.');
  const files = readdirSync(sampleFolder).filter((file) => file.endsWith('.csv'));
  expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
});
