/** The start: waiting until Office.js is loaded and connected to Excel. */
import { Problem } from '../problem';

/**
 * Resolves when Excel can be talked to. Rejects with a Problem where Office.js did not load, or the page was opened
 * in something other than Excel. Office.js may also never answer: the caller decides how long to wait before saying so.
 */
export async function whenReady(): Promise<void> {
  if (typeof Office === 'undefined') {
    throw new Problem(
      'office-not-loaded',
      'The part of the add-in that connects to Excel could not be loaded.',
      'Check that this computer can reach appsforoffice.microsoft.com, then reload the pane.',
    );
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    throw new Problem('not-in-excel', 'This page works only inside Excel.', 'Open it from the Home tab of Excel.');
  }
}
