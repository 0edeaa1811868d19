// Decides what an analyst meets at /graphql: an editor that knows the schema, the example questions, and nothing from any other host.

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL, HISTORY_PLUGIN, type GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { examplesPanel } from './ExamplesPanel.tsx';
import { withZones, ZONES } from './zone-names.ts';

/** How many examples wait in tabs on the first visit. All are in the panel. */
const FIRST_TABS = 4;

const plugins = [examplesPanel, HISTORY_PLUGIN];

async function send<Answer extends ExecutionResult>(question: unknown, headers?: Record<string, string>): Promise<Answer> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
  });
  return (await answer.json()) as Answer;
}

const ask: GraphiQLProps['fetcher'] = async (question, options) => {
  const headers = options?.headers as Record<string, string> | undefined;
  return withZones(await send(question, headers), () => send({ query: ZONES }, headers));
};

/** What the editor holds at first: the question in the address, if there is one, else what it held last time, else examples. */
function openWith(address: URLSearchParams): Partial<GraphiQLProps> {
  const [initialQuery, initialVariables] = [address.get('query'), address.get('variables')];
  if (initialQuery) return { initialQuery, ...(initialVariables && { initialVariables }) };
  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
  return { defaultTabs: examples.slice(0, FIRST_TABS), ...(isFirstVisit && { visiblePlugin: examplesPanel }) };
}

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <GraphiQL
      fetcher={ask}
      plugins={plugins}
      defaultQuery={examples[0]?.query ?? ''}
      shouldPersistHeaders={false}
      {...openWith(new URLSearchParams(location.search))}
    >
      <GraphiQL.Logo>
        <h1>
          <a href="/">People Zones Hub</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="keys">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> asks. In the editor <kbd>Tab</kbd> indents; after <kbd>Ctrl</kbd> <kbd>M</kbd> it moves on.
        </p>
      </GraphiQL.Footer>
    </GraphiQL>,
  );
}
