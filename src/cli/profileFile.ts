/** The profile of a register as a file: read before the register, and written with what a command has used. */
import { Problem } from '../problem';
import { mergedProfiles, NO_PROFILE, profileText, readProfile, type Profile } from '../register';
import { readInput, writeOutput } from './files';
import type { RegisterOptions } from './registerOptions';
import { shownPath, UsageProblem, type Terminal } from './terminal';
import { textOf } from './textFile';

/** What the profile says, and the other options over it. @throws UsageProblem where the profile is none. */
export function profileOf({ profile, sheets, mapping, given }: RegisterOptions): Profile {
  const said: Profile = { sheets, mapping, given };
  return mergedProfiles(profile === undefined ? NO_PROFILE : profileIn(profile), said);
}

function profileIn(path: string): Profile {
  try {
    return readProfile(textOf(readInput(path)));
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof UsageProblem) throw error;
    throw new UsageProblem(error.code, `${path}: ${error.message}`, error.remedy);
  }
}

/** Writes the profile where that was asked for, and says so. @throws UsageProblem */
export function saveProfile({ saveProfile: path }: RegisterOptions, profile: Profile, terminal: Terminal): void {
  if (path === undefined) return;
  writeOutput(path, profileText(profile));
  terminal.out(`Profile written to ${shownPath(path, terminal)}.`);
}
