// Decides what one page of a list is in the graph (Relay): its rows, their cursors, and where it stands in the list.

import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, setResolver, type OperationContext } from '../graphql/index.ts';
import type { Page } from './lists.ts';
import { hasOwnRows, type Noun } from './noun.ts';
import { readsOwnAlone } from './own-rows.ts';
import { cursorOf, type NounRow } from './page.ts';

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows came before.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row on the page. Null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row on the page: give it as after for the next. Null on an empty page.',
  })
  endCursor!: string | null;
}

/** A row of a page, with what its cursor is made of. */
interface Edge extends Pick<Page, 'noun' | 'request'> {
  readonly node: NounRow;
}

/** Cursors are sealed when they are asked for, one by one: sealing takes longer than all the rest of a row. */
export function attachConnection(schema: GraphQLSchema, noun: Noun): void {
  const { name } = noun;
  const connection = `${name}Connection`;
  if (hasOwnRows(noun))
    setResolver<Page>(schema, connection, 'ownRowsAlone', (page, _, { viewer }) => page.isOfOwnAlone || readsOwnAlone(noun, viewer));
  setResolver<Page>(schema, connection, 'nodes', ({ rows }) => rows);
  setResolver<Page>(schema, connection, 'edges', ({ rows, noun, request }) => rows.map((node): Edge => ({ node, noun, request })));
  setResolver<Page>(schema, connection, 'totalCount', ({ count }) => count());
  setResolver<Page>(schema, connection, 'pageInfo', (page) => page);
  setResolver<Edge>(schema, `${name}Edge`, 'cursor', ({ node, noun, request }, _, context) => cursorOf(noun, node, request, context));
}

/** Where a page stands, as its list was read. */
export function attachPageInfo(schema: GraphQLSchema): void {
  const cursor = ({ noun, request }: Page, row: NounRow | undefined, context: OperationContext) =>
    row ? cursorOf(noun, row, request, context) : null;
  setResolver<Page>(schema, 'PageInfo', 'hasPreviousPage', ({ request }) => request.after !== null);
  setResolver<Page>(schema, 'PageInfo', 'startCursor', (page, _, context) => cursor(page, page.rows[0], context));
  setResolver<Page>(schema, 'PageInfo', 'endCursor', (page, _, context) => cursor(page, page.rows.at(-1), context));
}
