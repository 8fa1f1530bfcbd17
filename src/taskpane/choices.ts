/** From what is remembered in the workbook to what a job is asked. */
import type { Preferences } from '../excel';
import type { RegisterRequest } from '../jobs';
import { parseSettings, type Settings } from '../register';

/** The register and the settings as they were chosen in the pane. */
export function requestOf({ choices, sheets, mapping, given }: Preferences): RegisterRequest {
  return { choices: settingsOf(choices), sheets, mapping, given };
}

/** Choices by the names of settings, as values; one that no longer means anything is left out. */
export function settingsOf(choices: Preferences['choices']): Partial<Settings> {
  const values = [['Setting', 'Value'], ...Object.entries(choices)];
  return parseSettings({ sheet: '', row: 0, column: 0, values }, 1900, 'not known').settings;
}

/** What is wrong with a text as the value of a setting; '' where nothing is. */
export function complaintAbout(name: string, text: string): string {
  const values = [
    ['Setting', 'Value'],
    [name, text],
  ];
  const [finding] = parseSettings({ sheet: '', row: 0, column: 0, values }, 1900, 'not known').findings;
  return finding ? (finding.suggestion ?? finding.message) : '';
}
