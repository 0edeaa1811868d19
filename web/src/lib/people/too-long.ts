// Decides what is said of a field of signing in that is longer than the hub takes any.

const WORDS: Readonly<Record<string, string>> = {
  signInName: 'The sign-in name is too long: it has at most 254 characters.',
  password: 'The password is too long: it has at most 200 characters.',
  newPassword: 'The new password is too long: it has at most 200 characters.',
  code: 'The code is too long: one of your app has 6 digits, and a recovery code is as it was shown.',
};

/** @param field the name of the field; undefined where it is not known which */
export const sayTooLong = (field: string | undefined): string =>
  WORDS[field ?? ''] ?? 'Something of what was sent is too long. Load the page again, and type less.';
