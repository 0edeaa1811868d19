// The applications of a round as rows, the highest moderated score first.
import { formatPounds } from '#lib/kit/figures/format.ts';
import type { RoundQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { listShares } from './grant-row.ts';
import { sayZones } from './grant-words.ts';

type SentRound = NonNullable<RoundQuery['fundingRound']>;

export interface ApplicationRow {
  id: string;
  reference: string;
  title: string;
  organisation: { id: string; name: string };
  zones: string;
  received: string;
  appliedFor: string;
  /** Agreed at moderation, in percent; undefined until moderated. */
  scorePercent: number | undefined;
  /** 'Assessors: 66%, 63%, 69%'; undefined when none is held. */
  assessors: string | undefined;
  recommendation: string;
  decision: string;
  decidedOn: string | undefined;
  /** The grant that answers it. */
  grant: { id: string; awarded: string } | undefined;
}

/** The applications of a round. One without a moderated score comes last. Null where they are not for the reader. */
export function listApplications({ applications, grants }: SentRound): ApplicationRow[] | null {
  if (!applications) return null;
  const awards = new Map(grants.nodes.flatMap((grant) => (grant.application ? [[grant.application.reference, grant] as const] : [])));
  return [...applications.nodes]
    .sort(
      (one, other) =>
        (other.moderatedScorePercent ?? -1) - (one.moderatedScorePercent ?? -1) || one.reference.localeCompare(other.reference),
    )
    .map((application) => {
      const grant = awards.get(application.reference);
      const scores = [...application.scores.nodes].sort((one, other) => one.assessorNumber - other.assessorNumber);
      return {
        id: application.id,
        reference: application.reference,
        title: application.title,
        organisation: application.organisation,
        zones: sayZones(listShares(application.zones)),
        received: formatDate(application.receivedOn),
        appliedFor: formatPounds(application.amountAppliedFor),
        scorePercent: application.moderatedScorePercent ?? undefined,
        assessors: scores.length > 0 ? `Assessors: ${scores.map(({ scorePercent }) => `${scorePercent}%`).join(', ')}` : undefined,
        recommendation: application.recommendation ? spellCode(application.recommendation) : 'not yet made',
        decision: application.decision ? spellCode(application.decision) : 'not decided yet',
        decidedOn: application.decidedOn ? formatDate(application.decidedOn) : undefined,
        grant: grant && { id: grant.id, awarded: formatPounds(grant.amountAwarded) },
      };
    });
}
