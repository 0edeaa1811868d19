// Decides how one's own account is told: who one is, where one is signed in, and which programs ask in one's name.
import type { AccountQuery } from '#lib/graph/generated/graphql.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { describeSignIn, describeToken, type DescribedSignIn, type DescribedToken } from './describe-credentials.ts';
import { nameRole, ROLES } from './role-words.ts';

type Me = AccountQuery['me'];
interface Choice {
  value: string;
  label: string;
}

export interface DescribedAccount {
  /** Null where nobody has signed in. */
  person: { name: string; signInName: string | null; role: string; organisation: string | null } | null;
  /** By which way the person came in: a password kept here can be changed here. */
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** Whether their role may do without a second factor. */
  mayRemoveFactor: boolean;
  /** '8 recovery codes are left' */
  recoveryCodesLeft: string;
  /** The roles that the hub can be looked at as; none for those who may not. */
  looksAs: readonly Choice[];
  signIns: DescribedSignIn[];
  tokens: DescribedToken[];
  /** What a token of theirs may open; nothing for those who make none. */
  scopes: readonly Choice[];
}

const SCOPES = {
  READ: 'Ask the API',
  READ_FILES: 'Get files, as Excel and Power BI do',
};

/** What programs may be let do by somebody of a role; the hub decides the same, and refuses the rest. */
const SCOPES_OF: Readonly<Record<string, readonly (keyof typeof SCOPES)[]>> = {
  OFFICER: ['READ', 'READ_FILES'],
  ANALYST: ['READ', 'READ_FILES'],
  BOARD_VIEWER: ['READ_FILES'],
  PARTNER: ['READ_FILES'],
};

/** Who may look at the hub as another role. */
const MAY_LOOK: readonly string[] = ['ADMINISTRATOR', 'OFFICER', 'TRIAL'];

export function describeAccount(me: Me): DescribedAccount {
  const { user, credentialId, roles, hasPassword, hasSecondFactor, recoveryCodesLeft } = me;
  const [role = ''] = roles;
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
    mayRemoveFactor: hasSecondFactor && role !== 'ADMINISTRATOR' && role !== 'OFFICER',
    recoveryCodesLeft: `${countOf(recoveryCodesLeft, 'recovery code')} ${recoveryCodesLeft === 1 ? 'is' : 'are'} left`,
    looksAs: MAY_LOOK.includes(role) ? ROLES.filter(({ value }) => value !== role) : [],
    signIns: me.signIns.map((signIn) => describeSignIn(signIn, credentialId ?? null)),
    tokens: me.apiTokens.map(describeToken),
    scopes: (SCOPES_OF[role] ?? []).map((value) => ({ value, label: SCOPES[value] })),
  };
}
