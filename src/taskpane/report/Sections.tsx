/** Which sections a report has: each can be left out. */
import { Checkbox } from '@fluentui/react-components';
import { toggled, isLeftOut } from './sectionChoice';
import type { ReportChoice } from './useReport';

export function Sections({ report }: { readonly report: ReportChoice }) {
  const { kind, settings, sheetSettings, choose, isBusy } = report;
  const leftOut = settings.sectionsLeftOut;
  return (
    <fieldset className="field-group">
      <legend className="hint">What is not ticked is left out of the {kind.name.toLowerCase()}.</legend>
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
