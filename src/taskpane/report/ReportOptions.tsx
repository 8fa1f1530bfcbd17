/** What a report may be told besides kind and period, folded away: its sections and the settings. */
import { Fold } from '../Fold';
import { shownSections } from './sectionChoice';
import { Sections } from './Sections';
import { SettingsFields } from './SettingsFields';
import type { ReportChoice } from './useReport';

export function ReportOptions({ report }: { readonly report: ReportChoice }) {
  const { kind, settings } = report;
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
    </div>
  );
}
