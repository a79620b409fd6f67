/** The terminal door. Exit codes: 0 done; 1 findings, or a request or value that cannot be; 2 misuse. Never a stack trace. */
import { LAB_PROCEDURE_IDS } from '#content/lab-procedures.ts';
import { assess } from './commands/assess.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { format } from './commands/format.ts';
import { lab } from './commands/lab.ts';
import { law } from './commands/law.ts';
import { log } from './commands/log.ts';
import { merge } from './commands/merge.ts';
import { pack } from './commands/pack.ts';
import { prove } from './commands/prove.ts';
import { replay } from './commands/replay.ts';
import { routes } from './commands/routes.ts';
import { simulate } from './commands/simulate.ts';
import { sweep } from './commands/sweep.ts';
import { DONE, FINDINGS, Misuse, type Output, plain, quoted, Refusal, USAGE } from './output.ts';
import { serveBatches } from './pool.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], output: Output) => Promise<number>>> = {
  assess,
  check,
  coverage,
  format,
  lab,
  law,
  log,
  merge,
  pack,
  prove,
  replay,
  routes,
  simulate,
  sweep,
};

const HELP = `comity: cross-border evidence requests, simulated

  comity check <path…> [--json]                 problems of scenarios, world files and recipes
  comity prove <scenario folder> [--games N] [--json]
                                                what can be proved of a case: objectives, endings, evidence in
                                                time, nothing told too early, the author's own claims
  comity format <file…> [--check]               YAML in the hand of the shelf; comments and values stay
  comity routes --scenario <id> [--json]        routes, open or closed, with the reason
  comity routes --from <State> --to <State> --offence <id> --data <category> [--as-at DATE]
                [--urgency danger-to-life] [--provider <id>] [--suppose <instrument,…>] [--json]
                                                every instrument and procedure between two States
  comity law [--json]                           the whole law: instruments, procedures, grounds, clocks, States
  comity simulate --scenario <id> --route <id> [--runs N] [--seed S] [--quality q] [--json]
                                                what one route comes to over N runs
  comity lab --procedure <p> --requesting <H|M|L> --requested <H|M|L|X> [--instrument <id>]
             [--data subscriber|traffic|content|mixed] [--channel electronic|post|diplomatic|mix]
             [--quality q] [--translation p] [--appeal p] [--priority] [--preset name] [--probable-cause yes|no]
             [--retention DAYS|class] [--age tip|investigation|DAYS]
             [--runs N] [--seed S] [--at D1,D2,…] [--json]
                                                one procedure between two generic States, leg by leg
                                                p: ${LAB_PROCEDURE_IDS.join(' ')}
                                                mixed: a third of the requests for each category
  comity sweep <lab options, values separated by commas; --priority on|off|both> > grid.csv
                                                the lab over a grid, one line a combination
  comity log --scenario <id> --route <id> | <lab options> [--runs N] [--format xes|csv]
                                                runs as an event log for process mining
  comity merge <shard…> [--json]                shards of lab or simulate as one result
                                                lab and simulate take --from-run N and --shard <file>;
                                                all that run many take --threads 1–4
  comity replay <recipe.json> [--json]          the transcript of a stored run
  comity coverage [--json]                      what the model answers and mistakes of the shelf exercise,
                                                and what they do not, with the reason
  comity pack <id> --out DIR                    five papers to print: situation manual, facilitator guide, role
                                                cards, evaluation sheet, participant feedback form
  comity assess <recipe.json> [--annul <id,…>] [--pairs N] [--among N] [--json]
                                                a stored run, assessed; with --pairs and --among also what
                                                each decision cost, and where the run stands

Of an option that is given twice, the last one counts. Exit codes: 0 done; 1 problems found, or a value that
cannot be; 2 wrong use.

Training exercise. Not a request. Not legal advice. Real requests follow national law and the official text.
`;

const STANDARD: Output = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
};

serveBatches();

/** `args` without node and script. Resolves to the exit code. */
export async function main(args: readonly string[], output: Output = STANDARD): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    output.out(HELP);
    return name === undefined ? USAGE : DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new Misuse(`there is no command ${quoted(name)}`);
    return await command(rest, output);
  } catch (error) {
    if (error instanceof Misuse) {
      output.error(plain(`comity: ${error.message}. See comity help.\n`));
      return USAGE;
    }
    if (error instanceof Refusal) {
      output.error(plain(`comity: ${error.message}\n`));
      return FINDINGS;
    }
    throw error;
  }
}
