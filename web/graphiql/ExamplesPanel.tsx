import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { examples } from './examples.ts';

/** A list of the examples; choosing one opens it in a tab of its own, or goes to the tab that holds it as it stands. */
function ExamplesPanel() {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);

  const open = (query: string): void => {
    const held = tabs.findIndex((tab) => tab.query === query);
    if (held >= 0) {
      changeTab(held);
    } else {
      addTab();
      editor?.setValue(query);
    }
    editor?.focus();
  };

  return (
    <section className="examples" aria-label="Example questions">
      <h2 className="graphiql-doc-explorer-title">Example questions</h2>
      <p>Each can be asked as it stands, with Ctrl and Enter, or changed first.</p>
      <ul>
        {examples.map(({ title, query }) => (
          <li key={title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(query)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionMark() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d="M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12v.1" />
    </svg>
  );
}

export const examplesPanel: GraphiQLPlugin = { title: 'Example questions', icon: QuestionMark, content: ExamplesPanel };
