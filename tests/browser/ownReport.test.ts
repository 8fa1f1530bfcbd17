/** A report that the register's sheet `Report` arranges: chosen in the pane like those of the add-in. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openWorkbench } from './support';

it('is in the pane’s list of reports, with its own sections, and is generated', async () => {
  const register = readFileSync('assets/sample-all-services.xlsx');
  const { pane, picture, axe, sheets } = await openWorkbench({ viewport: { width: 1366, height: 1100 }, register });
  const reports = pane.getByRole('combobox', { name: 'Report', exact: true });
  await pane.getByRole('option', { name: 'Committee report' }).waitFor({ state: 'attached' });
  await reports.selectOption('Committee report');
  await pane.getByText(/^Sections/).click();
  await pane.getByRole('checkbox', { name: 'The council as landlord' }).waitFor();
  await picture('own-report-chosen', 'page');
  expect(await axe()).toEqual([]);
  await pane.getByRole('button', { name: 'Generate committee report' }).click();
  await pane.getByRole('heading', { name: /^Committee report for .* is ready$/ }).waitFor();
  await picture('own-report-ready', 'page');
  expect(await sheets()).toEqual(
    expect.arrayContaining([expect.stringMatching(/enquiries in time 2023-24/i) as string]),
  );
});
