// Decides how whoever changes something says which state of it they saw.

import { Arg, Int } from 'type-graphql';

/** The argument of every mutation that changes what stands. */
export const SeenRevision = () =>
  Arg('seenRevision', () => Int, {
    nullable: true,
    description:
      'The revision that you read. Where it is another by now, it is refused with CHANGED_MEANWHILE and nothing is written. Left out, nothing is compared.',
  });
