// Decides which activities the illustration has, in which order.

import { elsewhere } from './activities-elsewhere.ts';
import { beforeTheRooms, inTheRooms } from './activities-in-new-parks.ts';
import type { ActivityPlan } from './activity-plan.ts';

/** Every activity of the illustration, by zone and time. */
export const activityPlans: readonly ActivityPlan[] = [...beforeTheRooms, ...inTheRooms, ...elsewhere];
