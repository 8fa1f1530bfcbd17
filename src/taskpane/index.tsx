/** The root of the add-in's page, which in a shared runtime also answers the ribbon while the pane is closed. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenReady } from '../excel';
import { App } from './App';
import { answerRibbon } from './commands';
import { newJobRunner } from './jobRunner';
import { JobRunnerContext } from './useJobRunner';
import './pane.css';

const runner = newJobRunner();
// Where Excel does not answer, the pane says so.
whenReady().then(
  () => answerRibbon(runner),
  () => undefined,
);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <JobRunnerContext value={runner}>
        <App />
      </JobRunnerContext>
    </StrictMode>,
  );
}
