// Decides what the page of signing in says to whoever was led there by what they did themselves. The address has a word for it, and nothing of it is repeated.

/** Words in the address of the page of signing in, by what somebody did. */
export const BECAUSE = { signedOut: 'signed-out', suspended: 'suspended-yourself', role: 'own-role-changed' } as const;

const WORDS: Readonly<Record<string, string>> = {
  [BECAUSE.signedOut]: 'You are signed out.',
  // Said by the hub of a form that it did not take.
  'not-saved': 'Your sign-in had ended before the form was sent, so nothing was saved. Sign in and fill it in again.',
  [BECAUSE.suspended]:
    'You have suspended yourself, and cannot sign in any more. Ask another administrator of the hub: on the page People they open your name and press “Let them sign in again”. If none of them can, whoever runs the server makes a link for an administrator with npm run admin-link.',
  [BECAUSE.role]:
    'Your own role is changed, and your sign-ins have ended. Sign in again. Another administrator of the hub can change it back.',
};

/** What is said for a word of the address; null where it is none of these. */
export const sayBecause = (word: string | null): string | null => (word === null ? null : (WORDS[word] ?? null));
