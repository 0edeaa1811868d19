import type { TokenScope } from '../access/index.ts';
import { HubError, nameMinute, type LocalDate } from '../kernel/index.ts';

/** A password that is not taken. */
export class PasswordNotPossible extends HubError {
  private static because = (field: string, message: string) => new PasswordNotPossible('PASSWORD_NOT_POSSIBLE', message, field);

  static tooShort = (field: string, length: number, fewest: number) =>
    PasswordNotPossible.because(
      field,
      `The password has ${length} characters and needs ${fewest}. Three words that have nothing to do with each other are easy to remember.`,
    );

  static tooLong = (field: string, length: number, most: number) =>
    PasswordNotPossible.because(field, `The password has ${length} characters and may have ${most}. Make it shorter.`);

  static tooCommon = (field: string) =>
    PasswordNotPossible.because(
      field,
      'The password is one that others have or that is tried first. Use three words or more that have nothing to do with each other.',
    );

  static ofOwnName = (field: string) =>
    PasswordNotPossible.because(field, 'The password is made of your own name. Use words that have nothing to do with you.');
}

/** A sign-in that is refused: the same words whether the name or the password was wrong, or nobody has that name. */
export class SignInRefused extends HubError {
  static because = () =>
    new SignInRefused(
      'SIGN_IN_REFUSED',
      'The name or the password is not right. Check both, or ask an administrator for a link to set a new password.',
    );

  /** Whoever is signed in gives no name: only their password can be wrong. */
  static ownPassword = () =>
    new SignInRefused('SIGN_IN_REFUSED', 'This is not your password. Type the one that you sign in with.', 'password');
}

/** A code of a second factor that is not right. */
export class CodeRefused extends HubError {
  static because = () =>
    new CodeRefused('CODE_REFUSED', 'The code is not right, or was used already. Wait for the next one, or use a recovery code.', 'code');
  static atSetUp = () =>
    new CodeRefused(
      'CODE_REFUSED',
      'The code is not right. Type the six digits that the app shows now. If they are refused again, see that the clock of your phone is right.',
      'code',
    );
}

/** A second factor that was sealed under another secret than the hub has now. */
export class SecondFactorUnreadable extends HubError {
  static because = () =>
    new SecondFactorUnreadable(
      'SECOND_FACTOR_UNREADABLE',
      'This hub cannot check the codes of your app any more, because its secret is another. Use a recovery code, or ask an administrator for a link with which you set up the second factor again.',
      'code',
    );
}

/** Something that only somebody who is signed in can do. */
export class NotSignedIn extends HubError {
  static because = () => new NotSignedIn('NOT_SIGNED_IN', 'You are not signed in any more. Sign in again.');
}

/** A link that opens nothing. */
export class LinkNotValid extends HubError {
  static because = () =>
    new LinkNotValid(
      'LINK_NOT_VALID',
      'The link was used already, has run out, or was replaced by a later one. Ask an administrator for another.',
    );
}

/** A ticket from one step of a sign-in to the next that is no longer good. */
export class TicketNotValid extends HubError {
  static because = () =>
    new TicketNotValid('TICKET_NOT_VALID', 'This step took too long, or was done already. Sign in from the beginning.');
}

/** A second factor that a role cannot do without. */
export class SecondFactorNeeded extends HubError {
  static because = () =>
    new SecondFactorNeeded(
      'SECOND_FACTOR_NEEDED',
      'Administrators and officers need a second factor. Set up another one in its place instead of removing it.',
    );
}

/** Too many wrong attempts. */
export class TooManyAttempts extends HubError {
  private constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super('TOO_MANY_ATTEMPTS', message);
  }

  static because = (retryAfterSeconds: number) =>
    new TooManyAttempts(
      `There were too many wrong attempts. Wait ${Math.ceil(retryAfterSeconds / 60)} ${retryAfterSeconds > 60 ? 'minutes' : 'minute'}, or ask an administrator for a link to set a new password.`,
      retryAfterSeconds,
    );
}

/** Somebody who is not there. */
export class UserNotFound extends HubError {
  static because = (id: string) =>
    new UserNotFound('USER_NOT_FOUND', `There is nobody with the identifier ${id}. List users for those that there are.`, 'id');
}

/** A change of people that is not possible. */
export class UserNotPossible extends HubError {
  static nameMissing = () => new UserNotPossible('NAME_MISSING', 'No name is given. Give the name that colleagues know.', 'displayName');
  static nameTooLong = (most: number) =>
    new UserNotPossible('NAME_TOO_LONG', `The name may have ${most} characters. Make it shorter.`, 'displayName');
  static nameUnseen = (character: string, field: 'displayName' | 'signInName') =>
    new UserNotPossible(
      'NAME_UNSEEN',
      `The name has a character that nobody can see (${character}), so that two names could look the same. Type the name by hand instead of pasting it.`,
      field,
    );
  static signInNameMissing = () =>
    new UserNotPossible(
      'SIGN_IN_NAME_MISSING',
      'No name to sign in with is given. Give an e-mail address, such as jo@office.example.',
      'signInName',
    );
  static signInNameTooLong = (most: number) =>
    new UserNotPossible('SIGN_IN_NAME_TOO_LONG', `The name to sign in with may have ${most} characters. Make it shorter.`, 'signInName');
  /** @param character that no name to sign in with has */
  static signInNameWith = (character: string) =>
    new UserNotPossible(
      'SIGN_IN_NAME_NOT_POSSIBLE',
      `The name to sign in with has ${character === ' ' ? 'a space' : `“${character}”`} in it. Use letters, digits and . - _ @ + ' alone, as in jo@office.example.`,
      'signInName',
    );
  static signInNameOfSigns = () =>
    new UserNotPossible(
      'SIGN_IN_NAME_NOT_POSSIBLE',
      'The name to sign in with has neither a letter nor a digit. Give an e-mail address, such as jo@office.example.',
      'signInName',
    );
  static notAdministrator = (name: string) =>
    new UserNotPossible(
      'NOT_ADMINISTRATOR',
      `${name} is no administrator. Name somebody who is, or a name that nobody has yet.`,
      'signInName',
    );
  static signInNameTaken = (name: string) =>
    new UserNotPossible(
      'SIGN_IN_NAME_TAKEN',
      `Somebody signs in as ${name} already. Give another name, or make a link for that person.`,
      'signInName',
    );
  static signInNameOfProvider = () =>
    new UserNotPossible(
      'SIGN_IN_NAME_OF_PROVIDER',
      'This person signs in through the provider of your organisation, which knows them by a number of its own. Leave the sign-in name out.',
      'signInName',
    );
  static organisationMissing = () =>
    new UserNotPossible('ORGANISATION_MISSING', 'A partner works for an organisation. Say for which.', 'organisation');
  static organisationNotForRole = () =>
    new UserNotPossible(
      'ORGANISATION_NOT_FOR_ROLE',
      'Only a partner works for an organisation. Leave the organisation out, or make the person a partner.',
      'organisation',
    );
  static organisationUnknown = (id: string) =>
    new UserNotPossible(
      'ORGANISATION_UNKNOWN',
      `There is no organisation with the identifier ${id}. List organisations for those that there are.`,
      'organisation',
    );
  static standInUnknown = (id: string) =>
    new UserNotPossible('STAND_IN_UNKNOWN', `${id} is nobody who can stand in: it must be somebody else who is not suspended.`, 'standIn');
  static lastAdministrator = () =>
    new UserNotPossible(
      'LAST_ADMINISTRATOR',
      'This is the last administrator who can come in, so nobody could undo it. Make somebody else an administrator first.',
    );
  static noPassword = () =>
    new UserNotPossible(
      'NO_PASSWORD_HERE',
      'This person signs in through the provider of your organisation, which also resets passwords. No link is made.',
    );
  static sameRole = () =>
    new UserNotPossible(
      'ROLE_UNCHANGED',
      'This is the role and organisation that the person has. Their sign-ins and tokens go on as they were.',
      'role',
    );
  static sameName = () =>
    new UserNotPossible('NAME_UNCHANGED', 'These are the names and the stand-in that the person has. Change one of them.', 'displayName');
  static suspendedAlready = () => new UserNotPossible('SUSPENDED_ALREADY', 'This person is suspended already.');
  static notSuspended = () => new UserNotPossible('NOT_SUSPENDED', 'This person is not suspended: they can sign in.');
  static suspended = () => new UserNotPossible('USER_SUSPENDED', 'This person is suspended. Restore them first.');
}

/** '1 September 2027' */
const sayDay = (day: LocalDate): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** What a token may do, as the page of an account calls it. */
const SCOPE_WORDS: Readonly<Record<string, string>> = { READ: 'ask the API', READ_FILES: 'get files' };

/** A token that cannot be made. */
export class TokenNotPossible extends HubError {
  static nameMissing = () => new TokenNotPossible('NAME_MISSING', 'No name is given. Say in a few words what the token is for.', 'name');
  static nameTooLong = (most: number) =>
    new TokenNotPossible('NAME_TOO_LONG', `The name may have ${most} characters. Make it shorter.`, 'name');
  static nameTaken = (name: string, madeAt: Date) =>
    new TokenNotPossible(
      'NAME_TAKEN',
      `You made a token “${name}” on ${nameMinute(madeAt)}, and its text was shown then. Give another name. If you did not keep that one, revoke it first.`,
      'name',
    );
  static scopesMissing = () =>
    new TokenNotPossible('SCOPES_MISSING', 'The token opens nothing. Choose at least one thing that it may open.', 'scopes');
  static expiry = (first: LocalDate, last: LocalDate) =>
    new TokenNotPossible(
      'EXPIRY_NOT_POSSIBLE',
      `A token ends on a day from ${sayDay(first)} to ${sayDay(last)}. Give one of them.`,
      'expiresOn',
    );
  static notForRole = (allowed: readonly TokenScope[]) =>
    new TokenNotPossible(
      'SCOPES_NOT_FOR_ROLE',
      allowed.length === 0
        ? 'Programs ask nothing for an administrator, so no token is made for one.'
        : `A token of yours may ${allowed.map((scope) => SCOPE_WORDS[scope]).join(' and ')} (${allowed.join(', ')}). Choose nothing else.`,
      'scopes',
    );
  static tooMany = (most: number) =>
    new TokenNotPossible('TOO_MANY_TOKENS', `You have ${most} tokens that have not ended. Revoke one that is no longer used.`);
}

/** A sign-in or token that is not one's own, or not there: one answer for both. */
export class CredentialNotFound extends HubError {
  static signIn = (id: string) =>
    new CredentialNotFound('SIGN_IN_NOT_FOUND', `There is no sign-in with the identifier ${id} that you could end.`, 'id');
  static token = (id: string) =>
    new CredentialNotFound('TOKEN_NOT_FOUND', `There is no token with the identifier ${id} that you could revoke.`, 'id');
}

/** Somebody whom a provider names and who is not let in. */
export class PersonNotLetIn extends HubError {
  static suspended = () => new PersonNotLetIn('PERSON_SUSPENDED', 'Your account is suspended. Ask an administrator.');
  static withoutOrganisation = () =>
    new PersonNotLetIn(
      'ORGANISATION_NOT_SAID',
      'The hub does not know yet for which organisation you work. Ask an administrator to say so, and sign in again.',
    );
}
