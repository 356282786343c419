/** Professionals: fifteen minutes without a sign of life, twelve hours at most. Candidates: half an hour. */
export const idleMinutes = { professional: 60, candidate: 30 } as const
export const absoluteHours = 12
