// Decides how the grounds on which words are erased are called: those of Article 17(1) of the UK GDPR.
import type { EraseTextMutationVariables } from '#lib/graph/generated/graphql.ts';

type Ground = NonNullable<EraseTextMutationVariables['ground']>;

const GROUND_LABELS: Record<Ground, string> = {
  OBJECTION: 'The person objects, and no reason to keep them weighs more',
  NO_LONGER_NECESSARY: 'They are no longer needed for what they were written for',
  CONSENT_WITHDRAWN: 'The person withdrew their consent',
  UNLAWFUL_PROCESSING: 'They should never have been written',
  LEGAL_OBLIGATION: 'A law obliges us to erase them',
  CHILD_ONLINE: 'They were collected from a child in an online service',
};

/** A ground in words; as it is held where it is none of the law. */
export const nameGround = (ground: string): string => new Map<string, string>(Object.entries(GROUND_LABELS)).get(ground) ?? ground;

/** The grounds of the law, the most frequent first. */
export const GROUNDS = Object.entries(GROUND_LABELS).map(([value, label]) => ({ value, label }));
