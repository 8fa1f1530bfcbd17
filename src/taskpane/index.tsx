/** The root of the add-in's page, which in a shared runtime also answers the ribbon while the pane is closed. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenReady } from '../excel';
import { App } from './App';
import { answerRibbon } from './commands';
import { newDesk } from './desk';
import { DeskContext } from './useDesk';
import './pane.css';

const desk = newDesk();
// Where Excel does not answer, the pane says so.
whenReady().then(
  () => answerRibbon(desk),
  () => undefined,
);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DeskContext value={desk}>
        <App />
      </DeskContext>
    </StrictMode>,
  );
}
