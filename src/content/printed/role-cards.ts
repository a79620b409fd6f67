/** Role cards: one page for each desk. Nobody's card says what another desk knows. */
import type { PrintedCase } from './case.ts';
import { escaped, lines, list, markdown } from './html.ts';
import { page } from './paper.ts';
import { ROLE_TASKS, ROLE_WORDS } from './words.en.ts';

interface Card {
  readonly title: string;
  readonly role: string;
  readonly briefing: string;
  readonly tasks: readonly string[];
}

const cardHtml = ({ title, role, briefing, tasks }: Card): string =>
  `<section class="card"><p class="kind">Role card</p><h2>${escaped(title)}</h2><p class="small">${escaped(role)}</p>${markdown(
    briefing,
  )}<h3>What you decide</h3>${list(tasks.map(escaped))}<h3>Your notes</h3>${lines(6)}</section>`;

export function roleCards({ plan, card }: Pick<PrintedCase, 'plan' | 'card'>): string {
  const { requesting, requested } = plan;
  const role = (id: keyof typeof ROLE_WORDS) => ROLE_WORDS[id](requesting.name, requested.name);
  const cards: readonly Card[] = [
    { title: role('prosecutor'), role: 'The desk that asks', briefing: plan.summary, tasks: ROLE_TASKS.prosecutor },
    ...plan.seats.map((seat) => ({
      title: seat.title,
      role: role(seat.role),
      briefing: seat.briefing,
      tasks: ROLE_TASKS[seat.role],
    })),
  ];
  const kind = 'Role cards: print on one side, and hand each table its own';
  return page(plan, card, { title: 'Role cards', kind, body: cards.map(cardHtml).join('\n') });
}
