// Gives a test a viewer of each role that there is.

import { EVERYBODY, Role, Viewer } from '../../services/hub/src/access/index.ts';

const person = (role: Role, userId: number, organisationId: number | null = null) =>
  Viewer.of({ role, userId, organisationId, signedInBy: 'PASSWORD' }, true);
/** One viewer of each role, by a name for the test: the partners are those of the first and the second organisation of a scenario. */
export const viewersByRole: Readonly<Record<string, Viewer>> = {
  administrator: person(Role.ADMINISTRATOR, 1),
  officer: person(Role.OFFICER, 2),
  analyst: person(Role.ANALYST, 3),
  boardViewer: person(Role.BOARD_VIEWER, 4),
  partnerOfFirst: person(Role.PARTNER, 5, 1),
  partnerOfSecond: person(Role.PARTNER, 6, 2),
  nobody: Viewer.of({ role: Role.PUBLIC, signedInBy: 'NOBODY' }, true),
  trial: EVERYBODY,
  lookingAsBoard: Viewer.of(
    { role: Role.ADMINISTRATOR, userId: 1, signedInBy: 'PASSWORD', viewsAs: { role: Role.BOARD_VIEWER, organisationId: null } },
    true,
  ),
};
