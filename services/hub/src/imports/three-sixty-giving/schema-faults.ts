// Decides how a breach of the 360Giving schema is reported: one sentence for each place, without the schema's own words.

import type { ErrorObject } from 'ajv/dist/2020.js';

/** A place in a document that breaks the schema. */
export interface SchemaFault {
  /** JSON pointer, such as `/recipientOrganization/0/id`. */
  readonly pointer: string;
  readonly what: string;
}

/** The breaches, one for each place; what follows from another at the same place is left out. */
export function tellSchemaFaults(errors: readonly ErrorObject[]): SchemaFault[] {
  const faults = new Map<string, string>();
  for (const error of errors) {
    if (isEcho(error)) continue;
    const pointer = error.keyword === 'required' ? `${error.instancePath}/${String(error.params['missingProperty'])}` : error.instancePath;
    if (!faults.has(pointer)) faults.set(pointer, tell(error));
  }
  return [...faults].map(([pointer, what]) => ({ pointer, what }));
}

/**
 * An alternative that need not hold: the branches of a date that is a date-time or a plain date, and the second branch of a grant, to an
 * individual, which is not held here.
 */
function isEcho({ instancePath, keyword, schemaPath }: ErrorObject): boolean {
  if (instancePath === '') return keyword === 'oneOf' || schemaPath.startsWith('#/oneOf/1/');
  return schemaPath.includes('/oneOf/');
}

function tell({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'this is missing, and 360Giving requires it. Add it.';
    case 'type':
      return `this should be of the type ${String(params['type'])}. Write numbers without quotation marks, and text with them.`;
    case 'enum':
      return 'this is not in the code list of the standard. Use one of its codes.';
    case 'minItems':
      return 'the list is empty, and 360Giving requires at least one item. Add it.';
    case 'oneOf':
      return 'this is neither a date nor a date-time. Write it like 2024-09-01.';
    case 'format':
      return `this is not a ${String(params['format'])}. Write a date-time like 2024-09-01T09:30:00Z and an address like https://example.org.`;
    default:
      return `this ${message ?? 'breaks the schema'}. See the 360Giving standard.`;
  }
}
