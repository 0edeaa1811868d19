import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { readAuditFilter } from '#lib/people/audit-filter.ts';
import { ACT_GROUPS, ACTS, OUTCOMES, WITHOUT_ACCOUNT } from '#lib/people/audit-words.ts';
import { describeAuditLine, namesOf } from '#lib/people/describe-audit.ts';
import { loadAuditPage, requireAuditReader } from '#lib/people/load-audit.server.ts';
import { textOf } from '#lib/kit/writing/typed.ts';
import type { PageServerLoad } from './$types';

const choose = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));

export const load: PageServerLoad = async ({ url }) => {
  keepToOneself();
  requireAuditReader();
  const filter = readAuditFilter(url.searchParams);
  const after = url.searchParams.get('after');
  const answer = await loadAuditPage(filter.where, after);
  const names = namesOf(answer);
  const { totalCount, pageInfo, nodes } = answer.auditEvents;
  const user = textOf(filter.typed, 'user');
  const isUnlisted = /^\d+$/.test(user) && !names.people.has(Number(user));
  return {
    typed: filter.typed,
    faults: filter.faults,
    query: filter.query,
    isNewest: after === null,
    older: pageInfo.hasNextPage
      ? new URLSearchParams([...new URLSearchParams(filter.query), ['after', pageInfo.endCursor ?? '']]).toString()
      : null,
    totalCount,
    lines: nodes.map((line) => describeAuditLine(line, names)),
    acts: [{ value: '', label: 'Everything' }, ...ACT_GROUPS.map(({ value, label }) => ({ value, label })), ...choose(ACTS)],
    outcomes: [{ value: '', label: 'Done or refused' }, ...choose(OUTCOMES)],
    users: [
      { value: '', label: 'Anybody' },
      ...[...names.people].map(([id, name]) => ({ value: String(id), label: `${name} (person ${id})` })),
      ...(isUnlisted ? [{ value: user, label: `Person ${user}` }] : []),
      ...choose(WITHOUT_ACCOUNT),
    ],
  };
};
