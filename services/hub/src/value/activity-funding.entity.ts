import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Activity } from '../engagement/index.ts';
import { Grant } from '../grants/index.ts';
import { provenance } from '../provenance/index.ts';

/** That a grant pays for an activity: the one place where engagement and grants meet. */
export const ActivityFunding = defineEntity({
  name: 'ActivityFunding',
  tableName: 'activity_funding',
  comment: 'The grant that pays for an activity. An activity without a row here is paid for by none.',
  properties: {
    id: p.integer().primary(),
    activity: () => p.manyToOne(Activity).unique().comment('The activity paid for.'),
    grant: () => p.manyToOne(Grant).index().comment('The grant that pays for it.'),
    ...provenance,
  },
});
export type ActivityFunding = InferEntity<typeof ActivityFunding>;
