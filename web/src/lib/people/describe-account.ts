// Decides how one's own account is told: who one is, where one is signed in, and which programs ask in one's name.
import type { AccountQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsDate, formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { nameRole } from './role-words.ts';

type Me = AccountQuery['me'];

export interface DescribedAccount {
  /** Null where nobody has signed in. */
  person: { name: string; signInName: string | null; role: string; organisation: string | null } | null;
  /** By which way the person came in: a password kept here can be changed here. */
  hasPassword: boolean;
  hasSecondFactor: boolean;
  recoveryCodesLeft: number;
  mayWrite: boolean;
  /** Whether another role can be looked at: administrators and officers. */
  mayViewAs: boolean;
  signIns: { id: string; isThis: boolean; browser: string; where: string; when: string }[];
  tokens: { id: string; name: string; ending: string; opens: string; until: string; used: string }[];
}

export function describeAccount(me: Me): DescribedAccount {
  const { user, credentialId, roles, hasPassword, hasSecondFactor, recoveryCodesLeft, mayWrite } = me;
  return {
    person: user
      ? {
          name: user.displayName,
          signInName: user.signInName ?? null,
          role: nameRole(user.role),
          organisation: user.organisation?.name ?? null,
        }
      : null,
    hasPassword,
    hasSecondFactor,
    recoveryCodesLeft,
    mayWrite,
    mayViewAs: roles[0] === 'ADMINISTRATOR' || roles[0] === 'OFFICER',
    signIns: me.signIns.map((signIn) => ({
      id: signIn.id,
      isThis: signIn.id === credentialId,
      browser: signIn.browser || 'a browser that does not say what it is',
      where: signIn.network ? `from ${signIn.network}` : '',
      when: `Signed in on ${formatInstantAsMinute(signIn.startedAt)}, last seen on ${formatInstantAsMinute(signIn.lastSeenAt)}`,
    })),
    tokens: me.apiTokens.map((token) => ({
      id: token.id,
      name: token.name,
      ending: token.ending,
      opens: joinWords([
        ...(token.mayRead ? ['questions to the API'] : []),
        ...(token.mayReadFiles ? ['files'] : []),
        ...(token.mayImport ? ['imports'] : []),
      ]),
      until: `until ${formatInstantAsDate(token.expiresAt)}`,
      used: token.lastUsedAt ? `last used on ${formatInstantAsMinute(token.lastUsedAt)}` : 'never used yet',
    })),
  };
}
