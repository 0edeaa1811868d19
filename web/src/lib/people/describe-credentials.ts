// Decides how sign-ins and tokens are told, on the page of whoever has them and on the page by which an administrator ends them.
import type { AccountQuery, PersonPageQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsDate, formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';

type SentSignIn = AccountQuery['me']['signIns'][number];
type SentToken = AccountQuery['me']['apiTokens'][number];
type SentPerson = Pick<NonNullable<PersonPageQuery['user']>, 'signIns' | 'apiTokens'>;

export interface DescribedSignIn {
  id: string;
  /** Whether it is that of the page. */
  isThis: boolean;
  browser: string;
  /** With a space before it, where it is known: ' from 127.0.0.0/24'. */
  where: string;
  when: string;
}

export interface DescribedToken {
  id: string;
  name: string;
  ending: string;
  opens: string;
  until: string;
  used: string;
}

export function describeSignIn({ id, browser, network, startedAt, lastSeenAt }: SentSignIn, ownId: string | null): DescribedSignIn {
  const isThis = id === ownId;
  return {
    id,
    isThis,
    browser: browser || 'A browser that does not say what it is',
    where: `${network ? ` from ${network}` : ''}${isThis ? ' (this browser)' : ''}`,
    when: `Signed in on ${formatInstantAsMinute(startedAt)}, last seen on ${formatInstantAsMinute(lastSeenAt)}`,
  };
}

export function describeToken({ id, name, ending, mayRead, mayReadFiles, expiresAt, lastUsedAt }: SentToken): DescribedToken {
  return {
    id,
    name,
    ending,
    opens: joinWords([...(mayRead ? ['questions to the API'] : []), ...(mayReadFiles ? ['files'] : [])]),
    until: `until the end of ${lastDayBefore(expiresAt)}`,
    used: lastUsedAt ? `last used on ${formatInstantAsMinute(lastUsedAt)}` : 'never used yet',
  };
}

/** A token ends as the day after its last one begins. */
const lastDayBefore = (instant: string): string => formatInstantAsDate(new Date(Date.parse(instant) - 1).toISOString());

const MINUTE_MS = 60_000;
/** A sign-in ends by itself after so long without a request, and after so long in any case. */
const IDLE_MS = 30 * MINUTE_MS;
const LONGEST_MS = 12 * 60 * MINUTE_MS;

/** What of the sign-ins and tokens of somebody still opens anything. @param nowMs the time, in milliseconds of the epoch */
export function describeOpen({ signIns, apiTokens }: SentPerson, nowMs: number): { signIns: DescribedSignIn[]; tokens: DescribedToken[] } {
  const isOpen = ({ endedAt, lastSeenAt, startedAt }: SentPerson['signIns']['nodes'][number]): boolean =>
    !endedAt && Date.parse(lastSeenAt) > nowMs - IDLE_MS && Date.parse(startedAt) > nowMs - LONGEST_MS;
  return {
    signIns: signIns.nodes.filter(isOpen).map((signIn) => describeSignIn(signIn, null)),
    tokens: apiTokens.nodes.filter(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > nowMs).map(describeToken),
  };
}
