/** The profile of a register as a file: read before the register, and written with what a command has used. */
import { Problem } from '../problem';
import { mergedProfiles, NO_PROFILE, profileText, readProfile, type Profile } from '../register';
import { readInput } from './files';
import { outputTo, type Output } from './outputs';
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

/** The profile as a file, where that was asked for. */
export function profileOutput({ saveProfile }: RegisterOptions, profile: Profile): readonly Output[] {
  return outputTo(saveProfile, () => profileText(profile));
}

/** Says that it was written. */
export function profileLines({ saveProfile: path }: RegisterOptions, terminal: Terminal): readonly string[] {
  return path === undefined ? [] : [`Profile written to ${shownPath(path, terminal)}.`];
}
