import type { StepRefusal, VacancyStep } from '../vacancies/vacancy-steps.rules.ts'

/** The steps that are taken with many vacancies at once. */
export const manySteps = ['share', 'return-to-pool', 'take-up', 'withdraw'] as const satisfies readonly VacancyStep[]
export type ManyStep = (typeof manySteps)[number]

/** More than anybody reads before saying yes. */
export const mostAtOnce = 500

/** Why one of them stays where it is. */
export type LeftBecause = Exclude<StepRefusal['because'], 'reason-given'> | 'changed-meanwhile' | 'gone'
