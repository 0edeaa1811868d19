// Decides which steps there are on the way in after a password.

/** What is asked, or shown, next. */
export type Step =
  | { is: 'CODE'; ticket: string }
  | {
      is: 'ENROL';
      ticket: string;
      /** For typing it into an app by hand, base32. */
      secret: string;
      /** An otpauth:// address of the same. */
      uri: string;
      picture: CodePicture;
    }
  | { is: 'RECOVERY'; codes: readonly string[]; goTo: string };

/** A QR code as the path of its dark squares, on a grid of so many. */
export interface CodePicture {
  size: number;
  path: string;
}

/** Of a secret in groups of four, as it is typed. */
export const inGroups = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** Recovery codes as a file that is part of the page, so that it needs neither script nor another request. @param origin of the hub that they are for */
export const writeCodeFile = (codes: readonly string[], origin: string): string =>
  `data:text/plain;charset=utf-8,${encodeURIComponent([`Recovery codes for ${origin}`, 'Each signs you in once, in place of the six digits of your app.', '', ...codes, ''].join('\r\n'))}`;
