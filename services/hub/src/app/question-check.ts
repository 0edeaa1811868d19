// Decides when a question's size is looked at: its text before it is validated, what it could bring once its variables are known.

import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type ValidationRule } from 'graphql';
import { BOUNDS, refusalOf, tooManyFields } from './question-bounds.ts';
import { QuestionTooLarge } from './question.errors.ts';

/**
 * Refuses a document with too many fields before other rules compare them with each other, which takes the square of their number.
 * Nothing of the document is left for those rules to look at.
 */
export const fewFields: ValidationRule = (context) => ({
  Document(document: DocumentNode) {
    let fields = 0;
    const one = () => {
      fields++;
    };
    visit(document, { Field: one, FragmentSpread: one, InlineFragment: one });
    if (fields <= BOUNDS.fields) return;
    context.reportError(QuestionTooLarge.refusal(tooManyFields(fields)));
    (document as { definitions: DocumentNode['definitions'] }).definitions = [];
  },
});

/** Refuses a valid question that could bring too much. */
export function checkSize<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return Promise.resolve();
          const words = refusalOf({ schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} });
          return words ? Promise.reject(QuestionTooLarge.refusal(words)) : Promise.resolve();
        },
      }),
  };
}

const fragmentsByDocument = new WeakMap<DocumentNode, ReadonlyMap<string, FragmentDefinitionNode>>();

/** The fragments of a document by name, found once for a document that is asked again. */
function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const found = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  fragmentsByDocument.set(document, found);
  return found;
}
