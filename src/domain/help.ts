/** How much a table is helped while it plays: hints before a decision, feedback after each, or nothing until the debrief. */
export const HELP_LEVELS = ['coach', 'mentor', 'exam'] as const;
export type HelpLevel = (typeof HELP_LEVELS)[number];
