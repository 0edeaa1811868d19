// Decides which documents the hub takes from the dashboard by their identifier alone: all that the dashboard can send, and no others. The build writes
// them beside the dashboard, where the hub reads them when it starts.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as generated from './src/lib/graph/generated/graphql.ts';
import { documentIdOf } from './src/lib/graph/document-id.server.ts';
import { askZoneBars } from './src/lib/charts/zone-bars/zone-bars.question.ts';
import { askCompared } from './src/lib/measures/compared-figures.ts';
import { knownLists } from './src/lib/measures/records/record-lists.ts';
import { writeRecordsDocument } from './src/lib/measures/records/records-document.ts';

/** What is read of the catalogue that the hub wrote. */
interface Catalogue {
  readonly measures: readonly {
    readonly field: string;
    readonly unit: string;
    readonly records: readonly string[];
    /** Whether the rows of zones have it. */
    readonly byZone: boolean;
  }[];
}

const here = import.meta.dirname;
const { measures } = JSON.parse(readFileSync(resolve(here, '../schema/measures.json'), 'utf8')) as Catalogue;

/** What stands in a file of queries. Fragments are no documents of their own. */
const written = Object.values(generated)
  .filter((each) => each instanceof generated.TypedDocumentString)
  .map(String)
  .filter((text) => /^\s*(query|mutation)\b/.test(text));

/** What is the same for every measure but for the field of the measure. */
const ofMeasures = measures
  .filter(({ byZone }) => byZone)
  .flatMap((measure) => [
    askZoneBars(measure.field, measure.unit.startsWith('£')),
    askCompared(measure.field, measure.unit.startsWith('£')),
    ...knownLists(measure.records).map((list) => writeRecordsDocument(measure, list)),
  ]);

const texts = [...written, ...ofMeasures.map(String)];
const manifest = Object.fromEntries(texts.map((text) => [documentIdOf(text), text]));
writeFileSync(resolve(here, 'build/trusted-documents.json'), `${JSON.stringify(manifest, null, 1)}\n`);
