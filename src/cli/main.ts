/** The terminal door. Exit codes: 0 done, 1 findings or a request that cannot be carried out, 2 misuse. Never a stack trace. */
import { check } from './commands/check.ts';
import { law } from './commands/law.ts';
import { replay } from './commands/replay.ts';
import { routes } from './commands/routes.ts';
import { simulate } from './commands/simulate.ts';
import { DONE, FINDINGS, Misuse, type Output, Refusal, USAGE } from './output.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], output: Output) => Promise<number>>> = {
  check,
  law,
  replay,
  routes,
  simulate,
};

const HELP = `comity: cross-border evidence requests, simulated

  comity check <path…> [--json]                 problems of scenarios, world files and recipes
  comity routes --scenario <id> [--json]        routes, open or closed, with the reason
  comity routes --from <State> --to <State> --offence <id> --data <category> [--as-at DATE]
                [--urgency danger-to-life] [--provider <id>] [--suppose <instrument,…>] [--json]
                                                every instrument and procedure between two States
  comity law [--json]                           the whole law: instruments, procedures, grounds, clocks, States
  comity simulate --scenario <id> --route <id> [--runs N] [--seed S] [--quality q] [--json]
                                                what one route comes to over N runs
  comity replay <recipe.json> [--json]          the transcript of a stored run

Training exercise. Not a request. Not legal advice. Real requests follow national law and the official text.
`;

const STANDARD: Output = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/** `args` without node and script. Resolves to the exit code. */
export async function main(args: readonly string[], output: Output = STANDARD): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    output.out(HELP);
    return name === undefined ? USAGE : DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new Misuse(`there is no command "${name}"`);
    return await command(rest, output);
  } catch (error) {
    if (error instanceof Misuse) {
      output.error(`comity: ${error.message}. See comity help.\n`);
      return USAGE;
    }
    if (error instanceof Refusal) {
      output.error(`comity: ${error.message}\n`);
      return FINDINGS;
    }
    throw error;
  }
}
