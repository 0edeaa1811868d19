// Decides what the page of signing in says after a way in that ended elsewhere, at the office's own provider. Nothing that an address says is repeated.

const BEGIN_AGAIN = 'Begin again.';

const WORDS: Readonly<Record<string, string>> = {
  PROVIDER_UNREACHABLE:
    'The sign-in of your office does not answer. Whoever is signed in stays signed in. Try again in a minute, or use a password of this hub if you have one.',
  PROVIDER_REFUSED: 'The sign-in of your office did not let you in, or you went back. Begin again, or ask its administrator.',
  PROVIDER_NOT_CONFIGURED: 'The sign-in of your office does not accept this hub. Tell the administrator of the hub.',
  PROVIDER_ANSWER_NOT_VALID: `The answer of your office’s sign-in was for another sign-in, too old, or used already. ${BEGIN_AGAIN} If it happens each time, tell the administrator of the hub.`,
  TOO_MANY_ATTEMPTS: 'Too many sign-ins from this network did not succeed. Wait a quarter of an hour, then try again.',
  SIGN_IN_NOT_PENDING: `That sign-in was not begun in this browser, or another was begun after it. ${BEGIN_AGAIN}`,
  SIGN_IN_EXPIRED: `That sign-in took longer than 10 minutes. ${BEGIN_AGAIN}`,
  SIGN_IN_USED: `That sign-in was used already. ${BEGIN_AGAIN}`,
  NO_ROLE: 'The sign-in of your office knows you and gives you no role in this hub. Ask its administrator for one.',
  UNKNOWN_ROLE: 'The sign-in of your office gives you a role that this hub does not know. Ask its administrator for another.',
  PERSON_SUSPENDED: 'The sign-in of your office knows you, and an administrator of the hub keeps you out. Ask one of them.',
  ORGANISATION_NOT_SAID:
    'The hub does not know yet for which organisation you work. Ask an administrator of the hub to say so, and then sign in again.',
  LAST_ADMINISTRATOR:
    'You are the last administrator of the hub, and the sign-in of your office gives you another role. You can come in again when the hub has another administrator.',
};

const OTHER = 'Signing in with your office did not work. Begin again. If it happens twice, tell the administrator of the hub.';

/** The words for a code in an address; null where there is none. A code that nobody knows has the words for anything else. */
export function sayFault(code: string | null): string | null {
  return code === null ? null : (WORDS[code] ?? OTHER);
}
