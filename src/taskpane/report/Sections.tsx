/** Which sections a report has: each can be left out. */
import { Checkbox } from '@fluentui/react-components';
import { toggled, isLeftOut } from './sectionChoice';
import type { ReportChoice } from './useReport';
import { useReportStyles } from './useReportStyles';

export function Sections({ report }: { readonly report: ReportChoice }) {
  const styles = useReportStyles();
  const { kind, settings, sheetSettings, choose, isBusy } = report;
  const leftOut = settings.sectionsLeftOut;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.hint}>What is not ticked is left out of the {kind.name.toLowerCase()}.</legend>
      {kind.sections.map((section) => (
        <div key={section.id}>
          <Checkbox
            label={section.title}
            checked={!isLeftOut(section, leftOut)}
            disabled={isBusy}
            onChange={() => choose('sectionsLeftOut', toggled(section, leftOut, sheetSettings.sectionsLeftOut ?? []))}
          />
        </div>
      ))}
    </fieldset>
  );
}
