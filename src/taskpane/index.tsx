/** The root of the add-in's page, which in a shared runtime also answers the ribbon while the pane is closed. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { newDesk } from './desk';
import { DeskContext } from './useDesk';

const desk = newDesk();
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
