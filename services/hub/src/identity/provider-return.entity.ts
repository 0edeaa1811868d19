import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A return from an OpenID Connect provider that has signed somebody in. */
export const ProviderReturn = defineEntity({
  name: 'ProviderReturn',
  tableName: 'provider_return',
  comment: 'A return from an OpenID Connect provider that has signed somebody in: the same return is not taken again. Kept for an hour.',
  properties: {
    stateHash: p.character().length(64).primary().comment('SHA-256 of the state that the return showed, as hexadecimal digits.'),
    takenAt: p.datetime().index().comment('When it was taken, UTC instant.'),
  },
});
export type ProviderReturn = InferEntity<typeof ProviderReturn>;
