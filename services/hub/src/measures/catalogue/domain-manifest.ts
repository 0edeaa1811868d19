// Decides what a domain hands over to the hub, by name: its tables, its nouns, its measures, and the field that answers queries about them.

import type { Readers } from '../../access/index.ts';
import type { RoomManifest } from '../../records/index.ts';
import type { Measure } from './measure.ts';

/** The field of the graph that answers queries about a domain. */
export interface SubjectDeclaration {
  /** Beginning of the identifiers of its measures, such as crime. */
  readonly domain: string;
  /** Name of the field, such as recordedCrime. */
  readonly field: string;
  /** Beginning of the names of its types, such as Crime. */
  readonly typeName: string;
  readonly description: string;
}

/** What a domain gives. */
export interface DomainManifest extends RoomManifest {
  /** Who may ask for its measures. Which of those that count people are exact, the disclosure policy says for each question. */
  readonly readers: Readers;
  /** Every measure of the domain, in the order that the catalogue shows them. */
  readonly measures: readonly Measure[];
  /** Null where its measures are asked for in the field where all domains meet, and nowhere else. */
  readonly subject: SubjectDeclaration | null;
}
