// Decides what the graph shows where engagement and grants meet.

import { rules } from '../access/index.ts';
import { activities } from '../engagement/index.ts';
import { defineNoun, one, via, type Noun } from '../records/index.ts';
import { grants } from '../grants/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { ActivityFunding } from './activity-funding.entity.ts';

export const activityFundings: Noun = defineNoun({
  name: 'ActivityFunding',
  readers: rules.PROGRAMME_FACTS,
  description: 'The grant that pays for an activity.',
  entity: ActivityFunding,
  fields: { activity: one('activity', () => activities), grant: one('grant', () => grants), ...provenanceFields },
  within: [
    {
      parent: activities,
      field: 'funding',
      path: via(ActivityFunding, 'activity'),
      description: 'The grant that pays for the activity, if any.',
    },
    { parent: grants, field: 'activitiesFunded', path: via(ActivityFunding, 'grant'), description: 'Activities that the grant pays for.' },
  ],
});
