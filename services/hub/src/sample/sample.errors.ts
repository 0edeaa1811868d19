import { HubError } from '../kernel/index.ts';

/** Another edition of the sample is in the hub, and its rows may already be joined to rows that people reported. */
export class SampleEditionDiffers extends HubError {
  static because = (fileName: string, heldSha256: string) =>
    new SampleEditionDiffers(
      'SAMPLE_EDITION_DIFFERS',
      `The hub already holds another edition of ${fileName} (SHA-256 ${heldSha256}). Load the sample into an empty hub, or keep the edition that is there.`,
    );
}

/** A row of the sample names something that is not in the hub. */
export class SampleNameUnknown extends HubError {
  static because = (noun: string, name: string) =>
    new SampleNameUnknown(
      'SAMPLE_NAME_UNKNOWN',
      `The sample speaks of ${noun} '${name}', which the hub does not hold. Load the published facts first, then the illustration.`,
    );
}
