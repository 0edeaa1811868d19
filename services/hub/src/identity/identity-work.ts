// Decides what every act on people and sign-ins has: one transaction, its instant, and what is noted of it.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAct, AuditDetail, Seal, Viewer } from '../access/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { Attempts } from './attempts.ts';
import { SignInRepository } from './sign-in.repository.ts';
import { UserRepository } from './user.repository.ts';

/** Who asks for an act, and how it is written. */
export interface IdentityContext {
  readonly viewer: Viewer;
  /** Does the work in one transaction: all of it or nothing. */
  write<Done>(work: (em: EntityManager) => Promise<Done>): Promise<Done>;
  /** The site whose page asks, where that is not the hub's own. */
  readonly foreignOrigin: string | null;
  /** The network that asks, by which refusals are told apart; left out for what is no request from outside. */
  readonly network?: string;
}

/** Where somebody comes from who signs in. */
export interface Client {
  readonly address: string;
  readonly userAgent: string | undefined;
  /** The secret of the cookie that came with the request; null for none. */
  readonly presented: string | null;
}

/** Something that was done or refused, for the audit. */
export interface IdentityEvent {
  readonly act: AuditAct;
  /** The code of the refusal; null for what was done. */
  readonly refused: string | null;
  /** Who did it, where it is known; null where nobody was. */
  readonly userId: number | null;
  readonly about: { readonly kind: 'USER' | 'SIGN_IN' | 'TOKEN' | 'LINK'; readonly id: number } | null;
  /** Whether the office's provider did it, by what it says of the person. */
  readonly isByProvider?: boolean;
  readonly detail?: AuditDetail;
}

/** What may be said of an act besides. */
export interface MoreOfAct {
  /** Who did it; the viewer where nobody else is named. */
  readonly userId?: number;
  readonly isByProvider?: boolean;
  readonly detail?: AuditDetail;
}

/** Takes note of an act. @param em the transaction that it is part of; null for what was refused, which has none */
export type NoteEvent = (event: IdentityEvent, context: IdentityContext, em: EntityManager | null) => Promise<void>;

/** What one transaction on people and sign-ins has. */
export interface IdentityAct {
  readonly users: UserRepository;
  readonly signIns: SignInRepository;
  readonly now: Date;
  /** Takes note of what is done. */
  note(act: AuditAct, about: IdentityEvent['about'], more?: MoreOfAct): Promise<void>;
}

/** What the services of the room are made of. */
export interface IdentityParts {
  readonly clock: Clock;
  /** Seals what is handed on from one step of a sign-in to the next. */
  readonly ticketSeal: Seal;
  /** Seals the secrets of second factors as the database holds them. */
  readonly factorSeal: Seal;
  readonly attempts: Attempts;
  readonly noteEvent: NoteEvent;
  /** Called after every transaction that may have changed who is signed in. */
  readonly changed: () => void;
}

/** Does acts on people and sign-ins. */
export class IdentityWork {
  constructor(readonly parts: IdentityParts) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  /** Does one act, all of it or nothing. */
  async do<Done>(context: IdentityContext, work: (act: IdentityAct) => Promise<Done>): Promise<Done> {
    try {
      return await context.write((em) =>
        work({
          users: new UserRepository(em),
          signIns: new SignInRepository(em),
          now: this.now,
          note: (act, about, { userId = context.viewer.userId, ...more } = {}) =>
            this.parts.noteEvent({ act, refused: null, userId, about, ...more }, context, em),
        }),
      );
    } finally {
      this.parts.changed();
    }
  }

  /** Takes note of something that is refused. */
  refused(context: IdentityContext, act: AuditAct, refused: string, about: IdentityEvent['about'] = null): Promise<void> {
    return this.parts.noteEvent({ act, refused, userId: context.viewer.userId, about }, context, null);
  }
}
