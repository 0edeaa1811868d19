// Decides how the hub's own cookies are read and with which attributes they are set: for the hub alone, never for a script, over https where it has that.

/** The value of a cookie; null where there is none of that name, or two that differ. @param header the Cookie header, whatever is in it */
export function cookieIn(header: string | undefined, name: string): string | null {
  const start = `${name}=`;
  if (!header?.includes(start)) return null;
  const cookies = header.split(';').map((each) => each.trim());
  const values = new Set(cookies.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length)));
  const [value] = values;
  return values.size === 1 && value ? value : null;
}

/** Whether there is a cookie of that name with anything in it. @param header the Cookie header, whatever is in it */
export const hasCookie = (header: string | undefined, name: string): boolean =>
  header?.includes(`${name}=`) === true &&
  header.split(';').some((each) => each.trim().startsWith(`${name}=`) && each.trim().length > name.length + 1);

/** What stands behind the value of each cookie that is set. @param isSecure whether the hub is reached by https */
export const cookieAttributes = (isSecure: boolean) => `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

/** Whether an origin of the hub is reached by https. */
export const isSecureOrigin = ({ protocol }: URL) => protocol === 'https:';
