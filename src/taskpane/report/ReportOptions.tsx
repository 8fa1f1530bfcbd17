/** What a report may be told besides kind and period, folded away: sections, settings, tables and an order of its own. */
import { useState } from 'react';
import { Fold } from '../Fold';
import { later } from '../later';
import { BLANK_FORM } from '../tables/tableForm';
import { Waiting } from '../Waiting';
import { shownSections } from './sectionChoice';
import { Sections } from './Sections';
import { SettingsFields } from './SettingsFields';
import type { ReportChoice } from './useReport';

const LOADING = <Waiting>Loading</Waiting>;
const AddTable = later(async () => (await import('../tables/AddTable')).AddTable, LOADING);
const ArrangeReport = later(async () => (await import('../tables/ArrangeReport')).ArrangeReport, LOADING);

export function ReportOptions({ report }: { readonly report: ReportChoice }) {
  const { kind, settings } = report;
  const [form, setForm] = useState(BLANK_FORM);
  return (
    <div>
      <Fold title={`Sections (${shownSections(kind, settings.sectionsLeftOut)} of ${kind.sections.length})`}>
        <Sections report={report} />
      </Fold>
      <Fold title="Settings">
        <div className="stack">
          <SettingsFields report={report} />
        </div>
      </Fold>
      <Fold title="Add a table">
        <AddTable report={report} form={form} onForm={setForm} />
      </Fold>
      <Fold title="Arrange the report">
        <ArrangeReport report={report} />
      </Fold>
    </div>
  );
}
