// Decides that an operation which selects what a viewer may not read is refused whole, before anything is read: once, and not with an error for each row.

import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  type FieldNode,
  type GraphQLField,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { WritingNotAllowed, type Viewer } from '../access/index.ts';
import type { HubError } from '../kernel/index.ts';
import {
  AS_ITS_PARENT,
  countedAs,
  fragmentsOf,
  mayRead,
  readersOf,
  SelectionWalker,
  type FieldReaders,
  type OperationContext,
  type ValidOperation,
} from '../graphql/index.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** Refuses operations by the rules of what they select and the policy of their viewer, and notes what of them counts people. */
export function refuseProtectedFields<Context extends Pick<OperationContext, 'viewer' | 'exactCounts'>>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue: { viewer, exactCounts } }) {
          await Promise.resolve();
          if (!operation) return;
          // Nothing that a viewer may change is in their schema, so there is no root for it.
          if (!schema.getRootType(operation.operation))
            throw refusal(viewedAs(viewer, operation.operation) ?? ProtectedField.noRoot(operation.operation));
          const whole = { schema, operation, fragments: fragmentsOf(document), variables: {} };
          const bySight = mayNeedLooking.get(operation) ?? new LRUCache<string, boolean>({ max: MOST_SIGHTS });
          mayNeedLooking.set(operation, bySight);
          const any = bySight.get(viewer.sees) ?? findsAnything(look(viewer, whole));
          bySight.set(viewer.sees, any);
          if (!any) return;
          const { refusals, exactCounts: counted } = look(viewer, { ...whole, variables: request.variables ?? {} });
          if (refusals[0]) throw refusal(refusals[0]);
          for (const name of counted) exactCounts.add(name);
        },
      }),
  };
}

/** A refusal as the graph throws it before anything runs: it is no fault of the hub, so the answer over HTTP is 403. */
const refusal = (because: HubError) => new GraphQLError(because.message, { originalError: because, extensions: { http: { status: 403 } } });

/** Viewers who may see different things, as many as ask one operation at a time. */
const MOST_SIGHTS = 200;

/** Whether operations select anything that a viewer may not read, or that counts people, whatever their variables: looked up once for viewers who may see the same. */
const mayNeedLooking = new WeakMap<OperationDefinitionNode, LRUCache<string, boolean>>();

/** What is found in an operation. */
interface Found {
  /** Why it is refused, for every field that the viewer may not read. */
  readonly refusals: HubError[];
  /** Fields that count people and that the viewer sees exactly, and kinds of rows of which it is audited that they were read, by name. */
  readonly exactCounts: string[];
}

const findsAnything = ({ refusals, exactCounts }: Found) => refusals.length + exactCounts.length > 0;

/** Looks at every field of an operation, whatever list, link, fragment or mutation it is selected under. */
function look(viewer: Viewer, { schema, operation, fragments, variables }: ValidOperation): Found {
  const walker = new SelectionWalker({ schema, fragments, variables });
  const found: Found = { refusals: [], exactCounts: [] };
  const root = schema.getRootType(operation.operation);
  const waiting: { set: SelectionSetNode; on: GraphQLCompositeType }[] = root ? [{ set: operation.selectionSet, on: root }] : [];
  const walked = new Set<FieldNode>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { node, name, field } of walker.selectedIn(next.set, next.on).fields) {
      if (walked.has(node)) continue;
      walked.add(node);
      // What the schema says of itself has no rule: it is refused or allowed whole.
      const isOfSchema = name.startsWith('__') || isIntrospectionType(next.on);
      if (field && !isOfSchema && !mayRead(viewer, next.on, field)) found.refusals.push(refusalFor(viewer, next.on, field));
      const audited = field && !isOfSchema ? auditedAs(next.on, field) : null;
      if (audited !== null) found.exactCounts.push(audited);
      if (countedAs(field)) found.exactCounts.push(`${next.on.name}.${name}`);
      const on = field && getNamedType(field.type);
      if (node.selectionSet && isCompositeType(on)) waiting.push({ set: node.selectionSet, on });
    }
  }
  return found;
}

/**
 * As what it is audited that a field was read: its kind of row, or the field where its row alone is not; null where it is not audited. What leads to rows is the reading
 * of them, whatever is selected there: how many rows a filter finds says what is in them.
 */
function auditedAs(on: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string | null {
  if (isUnionType(on)) return null;
  const to = getNamedType(field.type);
  const rows = isObjectType(to) ? rowsOf(to) : on;
  if (isAuditedRow(rows)) return rows.name;
  return !isCompositeType(to) && isAudited(readersOf(on, field)) ? `${on.name}.${field.name}` : null;
}

/** The rows of a list; of any other type itself. */
function rowsOf(type: GraphQLObjectType): GraphQLObjectType | GraphQLInterfaceType {
  const rows = getNamedType(type.getFields()['nodes']?.type);
  return isObjectType(rows) ? rows : type;
}

function isAuditedRow(type: GraphQLObjectType | GraphQLInterfaceType): boolean {
  const { id } = type.getFields();
  return id !== undefined && isAudited(readersOf(type, id));
}

const isAudited = (readers: FieldReaders | null) => readers !== null && readers !== AS_ITS_PARENT && readers.isReadingAudited === true;

function refusalFor(viewer: Viewer, on: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): HubError {
  const thing = countedAs(field);
  if (thing && !viewer.mayShowExact(thing)) return ProtectedField.shown(on.name, field.name);
  if (on.name !== 'Mutation') return ProtectedField.notForRole(`${on.name}.${field.name}`);
  return viewedAs(viewer, 'mutation') ?? ProtectedField.notDone(field.name);
}

/** Whoever looks at the hub as another role changes nothing, whatever their own is; null for anything else. */
function viewedAs({ identity: { viewsAs } }: Viewer, kind: string): HubError | null {
  return kind === 'mutation' && viewsAs ? WritingNotAllowed.asAnother(viewsAs.role) : null;
}
