// Decides what the 360Giving standard asks of a package and of a grant: its official schemas, read so that they mean what they say.

import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import grantSchema from './schema/360-giving-schema.json' with { type: 'json' };
import packageSchema from './schema/360-giving-package-schema.json' with { type: 'json' };

/** JSON Schema names its dialect with https; the standard's schemas write http, which no validator knows. */
function inKnownDialect(schema: AnySchemaObject): AnySchemaObject {
  return { ...schema, $schema: 'https://json-schema.org/draft/2020-12/schema' };
}

/**
 * The package without its grants: each grant is checked apart, so that faults keep their position and memory stays small. The reference
 * from the package to the grants (written with an older tag, 1.4.2) is replaced by that; duplicates are found by their id.
 */
function packageAlone(schema: AnySchemaObject): AnySchemaObject {
  const { grants, ...others } = schema['properties'] as { readonly grants: Readonly<Record<string, unknown>> };
  return { ...inKnownDialect(schema), properties: { ...others, grants: { type: grants.type, minItems: grants.minItems } } };
}

/** What the standard asks of a document and of its items. */
interface GrantChecks {
  /** Whether the document is a 360Giving package, its grants apart. */
  readonly checkPackage: ValidateFunction;
  /** Whether an item of the package is a 360Giving grant. */
  readonly checkGrant: ValidateFunction;
}

let checks: GrantChecks | null = null;

/** The checks, compiled when the first file is read: a hub that answers, and a command that imports something else, start without them. */
export function grantChecks(): GrantChecks {
  return (checks ??= compileChecks());
}

function compileChecks(): GrantChecks {
  // `codelist`, `rollUp` and the like are words of the standard, not of JSON Schema: strict mode would refuse them.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // awardDate is a date-time or else a plain date: unless the format is asserted, both branches hold and plain dates are refused.
  ajvFormats.default(ajv, { mode: 'full' });
  return { checkPackage: ajv.compile(packageAlone(packageSchema)), checkGrant: ajv.compile(inKnownDialect(grantSchema)) };
}
