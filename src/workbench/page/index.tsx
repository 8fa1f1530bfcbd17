/** The workbench page: a workbook beside the add-in's pane, for trying the product without Excel. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newBookClient } from './bookClient';
import { Workbench } from './Workbench';

const root = document.getElementById('root');
if (root) {
  const stylesheet = document.createElement('link');
  stylesheet.rel = 'stylesheet';
  stylesheet.href = new URL('./workbench.css', import.meta.url).href;
  stylesheet.addEventListener('load', () => {
    createRoot(root).render(
      <StrictMode>
        <Workbench book={newBookClient()} address={new URLSearchParams(location.search)} />
      </StrictMode>,
    );
  });
  document.head.append(stylesheet);
}
