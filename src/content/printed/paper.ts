/** One paper of the pack as a whole page of HTML: nothing is loaded from anywhere, and it prints as it stands. */

import type { CasePlan } from '#domain/case-plan.ts';
import type { ScenarioCard } from '../scenario-pack.ts';
import type { PrintedCase } from './case.ts';
import { escaped, facts, list } from './html.ts';
import { STYLE } from './style.ts';
import { ROLE_WORDS } from './words.en.ts';

interface Sheet {
  readonly title: string;
  /** Above the title: which paper this is, and for whom. */
  readonly kind: string;
  readonly body: string;
}

const NOTICE =
  'Training exercise. Not a request. Not legal advice. Real requests follow national law and the official text.';

export const page = (
  plan: CasePlan,
  { licence }: Pick<ScenarioCard, 'licence'>,
  { title, kind, body }: Sheet,
): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${title}: ${plan.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kind">${escaped(kind)}</p>
<h1>${escaped(plan.title)}</h1>
</header>
<main>
${body}
</main>
<footer class="foot">${escaped(NOTICE)} All States, persons and providers are fictional. Case content: ${escaped(licence)}. Made with Comity.</footer>
</body>
</html>
`;

/** The cover block: what a course director reads first. */
export const cover = (plan: CasePlan, card: PrintedCase['card']): string =>
  facts([
    ['States', `${card.requesting} asks ${card.requested}`],
    ['Level', card.level],
    ['Time needed', `about ${card.minutes} minutes`],
    ['For', card.audience],
    ['Desks to play', card.roles.map((role) => ROLE_WORDS[role](card.requesting, card.requested)).join('; ')],
    ['Instruments', card.instruments.join('; ')],
    ['Law as at', card.asAt],
    ['Begins', plan.opensAt.slice(0, 10)],
    ['Licence', card.licence],
  ]);

/** What a person may not want to meet. Empty where there is nothing. */
export const contentNotes = ({ contentNotes: notes }: Pick<ScenarioCard, 'contentNotes'>): string =>
  `<div class="note"><p><strong>Before you begin</strong></p>${list(notes.map(escaped))}<p>You can stop at any time, and need not say why.</p></div>`;
