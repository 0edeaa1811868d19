// Says to the journeys that only read where the hub is that they have between them.
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    hubAddress: string;
  }
}

/** Origin of the dashboard, without a slash at the end. Nothing may be written there. */
export function readOnlyHub(): string {
  return inject('hubAddress');
}
