// Decides under whose number the acts on people and sign-ins are audited: that of who asks, or that of who has just shown who they are.

import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditAct, PROVIDER, type Audit, type AuditEntry, type Identity, type SignedInBy } from '../access/index.ts';
import { UserRepository, type IdentityContext, type IdentityEvent, type NoteEvent } from '../identity/index.ts';
import type { AuthParts, WhoAsks } from './auth/index.ts';
import { NOBODY } from './viewers.ts';

/** What the parts of signing in tell an audit. */
export interface IdentityAudit {
  readonly noteEvent: NoteEvent;
  readonly tokenRefused: WhoAsks['tokenRefused'];
  readonly cookieRefused: WhoAsks['cookieRefused'];
  readonly viewedAs: AuthParts['viewedAs'];
}

/**
 * What is noted of people and sign-ins in an audit. What is done stands with its transaction; what is looked at is written a moment later, and what is
 * refused is counted, for anybody may be refused as often as they like.
 */
export function auditOfIdentity(audit: Audit): IdentityAudit {
  return {
    async noteEvent(event, context, em) {
      const { act, refused, about, isByProvider = false, detail } = event;
      const entry = { act, refusedWith: refused, about, ...(detail && { detail }) };
      const identity = isByProvider ? PROVIDER.identity : await whoDid(event, context, em);
      if (em) await audit.record(em, { ...entry, viewer: { identity } });
      else if (refused === null) audit.later({ ...entry, viewer: { identity } });
      else audit.refusedAgain({ ...entry, viewer: { identity } }, context.network ?? '');
    },
    tokenRefused(code, network, identity, tokenId) {
      const about = tokenId === null ? null : { kind: 'TOKEN', id: tokenId };
      audit.refusedAgain(
        { act: AuditAct.TOKEN_REFUSED, viewer: { identity: identity ?? NOBODY.identity }, refusedWith: code, about },
        network,
      );
    },
    cookieRefused(network) {
      audit.refusedAgain({ act: AuditAct.SIGN_IN_FAILED, viewer: NOBODY, refusedWith: 'COOKIE_NOT_VALID' }, network);
    },
    viewedAs(as, { viewer }) {
      const about = as.organisationId === null ? null : { kind: 'ORGANISATION', id: as.organisationId };
      audit.later({ act: AuditAct.VIEWED_AS, viewer: { identity: { ...viewer.identity, viewsAs: as } }, about });
      return Promise.resolve();
    },
  };
}

/** Who did it: the viewer, unless the act itself shows that it is somebody else, such as whoever signs in. */
async function whoDid(
  event: IdentityEvent,
  { viewer }: IdentityContext,
  em: EntityManager | null,
): Promise<AuditEntry['viewer']['identity']> {
  const { userId } = event;
  if (userId === null || userId === viewer.userId) return viewer.identity;
  const nobodyYet: Identity = { ...NOBODY.identity, userId };
  if (event.act !== AuditAct.SIGNED_IN || !em) return nobodyYet;
  const user = await new UserRepository(em).find(userId);
  const signedInBy = event.detail?.['way'] as SignedInBy | undefined;
  return user && signedInBy ? { role: user.role, userId, signedInBy, credentialId: event.about?.id ?? null } : nobodyYet;
}
