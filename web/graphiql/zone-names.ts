// Decides that zones complete in the editor: a zone is a text to the hub, because zones are records, and a list of names to whoever writes a question.

import type { ExecutionResult, IntrospectionQuery, IntrospectionType } from 'graphql';

/** The type of a zone wherever one is asked for. */
const ZONE_TYPE = 'ZoneSlug';

/** A zone as the hub lists it. */
export interface ListedZone {
  readonly slug: string;
  readonly name: string;
}

/** Asks for the zones that the editor completes. */
export const ZONES = '{ zones(first: 1000) { nodes { slug name } } }';

/** The word of a zone in a question: NEW_PARKS for new-parks. The hub understands it too. */
const wordOf = (slug: string) => slug.toUpperCase().replaceAll('-', '_');

/** The schema as the editor reads it: a zone is one of those that there are. Without any it stays a text. */
export function completeZones(schema: IntrospectionQuery, zones: readonly ListedZone[]): IntrospectionQuery {
  const named = zones.filter(({ slug }) => /^[a-z][a-z0-9-]*$/.test(slug));
  if (named.length === 0) return schema;
  const listed = (type: IntrospectionType): IntrospectionType =>
    type.name === ZONE_TYPE && type.kind === 'SCALAR'
      ? {
          kind: 'ENUM',
          name: type.name,
          description: type.description ?? null,
          enumValues: named.map(({ slug, name }) => ({
            name: wordOf(slug),
            description: name,
            isDeprecated: false,
            deprecationReason: null,
          })),
        }
      : type;
  return { __schema: { ...schema.__schema, types: schema.__schema.types.map(listed) } };
}

/** The answer to a question of the editor, with the zones in it where it is the schema. @param askZones asks for the zones that there are */
export async function withZones(
  answer: ExecutionResult,
  askZones: () => Promise<ExecutionResult<{ zones: { nodes: ListedZone[] } | null }>>,
): Promise<ExecutionResult> {
  if (!isSchema(answer.data)) return answer;
  const { data } = await askZones();
  return { ...answer, data: { ...completeZones(answer.data, data?.zones?.nodes ?? []) } };
}

/** Whether an answer is all that the editor asks to know the schema, and not a question of a person's own about it. */
function isSchema(data: unknown): data is IntrospectionQuery {
  const schema = (data as { readonly __schema?: { readonly types?: readonly IntrospectionType[] } } | null | undefined)?.__schema;
  return schema?.types?.some((type) => type.name === ZONE_TYPE && type.kind === 'SCALAR') ?? false;
}
