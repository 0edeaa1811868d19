// Decides whether whoever asks still may when what they ask for is done: between a request and its transaction they may have been suspended, given another
// role, or signed out by somebody else.

import { NotSignedIn } from './identity.errors.ts';
import type { IdentityAct, IdentityContext } from './identity-work.ts';
import { UserState, type User } from './user.entity.ts';

/**
 * Locks the person who asks until the transaction ends. Whatever ends all that somebody opened locks them first, so that nothing which opens the hub is
 * made by a sign-in that has ended: it is made before, and ended with the rest, or it is refused. A command on the server is nobody who signs in.
 * @returns the person as they are now; null for a command
 * @throws NotSignedIn
 */
export async function requireStillIn({ users, signIns }: IdentityAct, { viewer }: IdentityContext): Promise<User | null> {
  const { userId, identity } = viewer;
  if (userId === null) return null;
  const { role, organisationId = null, credentialId = null } = identity;
  const user = await users.find(userId);
  const isAsBefore = user?.state === UserState.ACTIVE && user.role === role && (user.organisation?.id ?? null) === organisationId;
  if (!isAsBefore || credentialId === null || !(await signIns.lasts(credentialId, userId))) throw NotSignedIn.because();
  return user;
}
