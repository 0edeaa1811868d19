// Decides which documents are read at all: how deep their brackets go before anything is parsed, and how often anything stands in one before
// the rules of GraphQL compare its parts with each other, which takes the square of their number.

import { Kind, visit, type ASTNode, type DocumentNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { refusalOfLiterals } from './input-limits.ts';
import { OperationTooLarge } from './operation.errors.ts';
import { count, LIMITS, tooManyFields } from './operation-limits.ts';

/** Why a text is not parsed; null where it may be. The parser calls itself for each bracket, and would run out of stack. */
export function refusalOfText(text: string): string | null {
  return deepestBracket(text) > LIMITS.brackets
    ? `The question has more than ${LIMITS.brackets} brackets within each other. Ask in a flatter way: join conditions by and, instead of one within the other.`
    : null;
}

const OPENING = new Set(['{', '[', '(']);
const CLOSING = new Set(['}', ']', ')']);

/** How deep the brackets of a document go, those in texts and comments left out. Stops where it is too deep. */
function deepestBracket(text: string): number {
  let [depth, deepest] = [0, 0];
  // What is no bracket is passed over: block texts, texts and comments whole.
  for (const [token] of text.matchAll(/"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[{}[\]()]/g)) {
    if (OPENING.has(token)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(token)) depth--;
    if (deepest > LIMITS.brackets) break;
  }
  return deepest;
}

/** Refuses a document of too many parts. Nothing of it is left for the rules of GraphQL to look at, which would take long. */
export const smallDocument: ValidationRule = (context) => ({
  Document(document: DocumentNode) {
    const words = refusalOfCounts(document) ?? refusalOfLiterals(document, context.getSchema());
    if (words === null) return;
    context.reportError(OperationTooLarge.refusal(words));
    (document as { definitions: DocumentNode['definitions'] }).definitions = [];
  },
});

function refusalOfCounts(document: DocumentNode): string | null {
  const counts = countNodes(document);
  if (counts.fields > LIMITS.fields) return tooManyFields(counts.fields);
  const most = (what: string, number: number, limit: number, next: string) =>
    number > limit ? `The question has ${count(number)} ${what}; one question may have ${count(limit)}. ${next}` : null;
  return (
    most('aliases', counts.aliases, LIMITS.aliases, 'Ask in several questions.') ??
    most('characters in one name', counts.longestName, LIMITS.name, 'Give it a shorter one: it stands in each row of the answer.') ??
    most('directives at one place', counts.directives, LIMITS.directives, 'Give each once.') ??
    most('fragments', counts.fragments, LIMITS.fragments, 'Write some of them out, or ask in several questions.') ??
    most('operations', counts.operations, LIMITS.operations, 'Send those that are not run in requests of their own.') ??
    most('fields of one name in one place', counts.sameName, LIMITS.sameName, 'Select each once: it is answered once.')
  );
}

interface DocumentCounts {
  fields: number;
  aliases: number;
  longestName: number;
  directives: number;
  fragments: number;
  operations: number;
  sameName: number;
}

function countNodes(document: DocumentNode): DocumentCounts {
  const counts: DocumentCounts = { fields: 0, aliases: 0, longestName: 0, directives: 0, fragments: 0, operations: 0, sameName: 0 };
  visit(document, {
    enter(node: ASTNode) {
      if ('directives' in node) counts.directives = Math.max(counts.directives, (node.directives ?? []).length);
      if (node.kind === Kind.FIELD && node.alias) counts.aliases++;
      if (node.kind === Kind.NAME) counts.longestName = Math.max(counts.longestName, node.value.length);
      if (node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.INLINE_FRAGMENT) counts.fields++;
      else if (node.kind === Kind.FRAGMENT_DEFINITION) counts.fragments++;
      else if (node.kind === Kind.OPERATION_DEFINITION) counts.operations++;
      else if (node.kind === Kind.SELECTION_SET) counts.sameName = Math.max(counts.sameName, mostOfOneName(node));
    },
  });
  return counts;
}

function mostOfOneName({ selections }: SelectionSetNode): number {
  const times = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = (selection.alias ?? selection.name).value;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}
