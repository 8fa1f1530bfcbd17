/** A command's options, each listed once: how it is read, and what --help says of it. */
import { parseArgs } from 'node:util';
import { UsageProblem } from './terminal';

/** An option without a value. */
interface Flag {
  readonly type: 'boolean';
  readonly default: false;
  /** Each line of it is one of --help. */
  readonly meaning: string;
}

interface ValuedOption {
  readonly type: 'string';
  /** What stands for the value in --help. */
  readonly value: string;
  readonly meaning: string;
}

interface RepeatedOption extends ValuedOption {
  readonly multiple: true;
  readonly default: string[];
}

/** By name, in the order of --help. */
export type OptionList = Readonly<Record<string, Flag | ValuedOption | RepeatedOption>>;

export function flag(meaning: string): Flag {
  return { type: 'boolean', default: false, meaning };
}

export function valued(value: string, meaning: string): ValuedOption {
  return { type: 'string', value, meaning };
}

export function repeated(value: string, meaning: string): RepeatedOption {
  return { type: 'string', multiple: true, default: [], value, meaning };
}

export const HELP = flag('this text');

/** The lines of --help on the options, their meanings `width` characters after their names begin. */
export function optionLines(options: OptionList, width: number): string {
  return Object.entries(options)
    .map(([name, option]) => {
      const label = option.type === 'boolean' ? `--${name}` : `--${name} ${option.value}`;
      return `  ${label.padEnd(width)}${option.meaning.replaceAll('\n', `\n  ${' '.repeat(width)}`)}`;
    })
    .join('\n');
}

/** Reads a command's arguments by its options. @throws UsageProblem naming the option that is wrong. */
export function readArguments<Options extends OptionList>(command: string, args: readonly string[], options: Options) {
  const given = { args: [...args], allowPositionals: true, options } as const;
  for (const token of parseArgs({ ...given, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue = false } = token;
    if (!Object.hasOwn(options, name)) throw usage(command, `there is no option ${rawName}.`);
    const takesValue = options[name]?.type === 'string';
    if (!takesValue && inlineValue) throw usage(command, `${rawName} takes no value.`);
    // What looks like the next option is no value unless it is written with an equals sign.
    if (takesValue && (value === undefined || (!inlineValue && /^-./.test(value)))) {
      throw usage(command, `${rawName} needs a value.`);
    }
  }
  return parseArgs(given);
}

/** Bad use of a command, with where its options are listed. */
export function usage(command: string, message: string): UsageProblem {
  return new UsageProblem('bad-use', message, `npm run ${command} -- --help lists the options.`);
}
