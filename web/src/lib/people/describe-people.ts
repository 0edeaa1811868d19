// Decides how the people who may sign in are listed for an administrator.
import type { PeopleQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import type { StandsNow } from '#lib/kit/writing/seen-revision.ts';
import { nameRole, STATES } from './role-words.ts';

type SentPerson = PeopleQuery['users']['nodes'][number];

export interface ListedPerson {
  id: string;
  name: string;
  /** How they sign in: a name, or that the office's provider knows them. */
  signsInAs: string;
  role: string;
  organisation: string;
  state: string;
  standIn: string;
}

/** What a form may choose from. */
export interface Choices {
  organisations: { value: string; label: string }[];
}

/** Everybody, and the organisations that somebody can work for. */
export function describePeople({ users, organisations }: PeopleQuery): Choices & { people: ListedPerson[]; notShown: number } {
  return {
    people: users.nodes.map(describePerson),
    notShown: users.totalCount - users.nodes.length,
    organisations: listOrganisations(organisations),
  };
}

/** The organisations that somebody can work for; the first is none. */
export const listOrganisations = ({ nodes }: PeopleQuery['organisations']): Choices['organisations'] => [
  { value: '', label: 'None: the office' },
  ...nodes.map(({ id, name }) => ({ value: id, label: name })),
];

export function describePerson({ id, displayName, signInName, role, organisation, state, standIn }: SentPerson): ListedPerson {
  return {
    id,
    name: displayName,
    signsInAs: signInName ?? 'with the office’s own sign-in',
    role: nameRole(role),
    organisation: organisation?.name ?? 'the office',
    state: STATES[state],
    standIn: standIn?.displayName ?? 'nobody',
  };
}

/** What stands by now of a person whom somebody else has changed since a form was opened. */
export function personNow(person: SentPerson): StandsNow {
  const { name, signsInAs, role, organisation, state, standIn } = describePerson(person);
  const { id, revision, changedAt } = person;
  const parts = [
    `Name: ${name}`,
    `Signs in as: ${signsInAs}`,
    `Role: ${role}`,
    `Organisation: ${organisation}`,
    `State: ${state}`,
    `Stand-in: ${standIn}`,
  ];
  const what = changedAt ? `Changed on ${formatInstantAsMinute(changedAt)}. This is so now:` : 'This is so now:';
  return { revision, missed: [{ id, what, why: '', parts }] };
}
