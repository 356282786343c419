import type { Day } from '#values/public.ts'

interface Look {
  readonly day: Day
  readonly name: string
  readonly organisation: string
  readonly purpose: string
  readonly times: number
}

export const whys = [
  'mediation',
  'matching',
  'placement',
  'identification',
  'employers',
  'upkeep',
  'access',
  'other',
] as const
export type Why = (typeof whys)[number]

/** One person on one day is one line, however often and for however many reasons. */
export interface LooksOfDay {
  readonly day: Day
  readonly lookers: readonly {
    readonly name: string
    readonly organisation: string
    readonly whys: readonly Why[]
    readonly times: number
  }[]
}

/** Latest day first, and within a day in the order given. What nobody did by hand has the name of the organisation. */
export function foldedByDay(looks: readonly Look[]): readonly LooksOfDay[] {
  return [...Map.groupBy(looks, ({ day }) => day)]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, ofDay]) => ({
      day,
      lookers: [...Map.groupBy(ofDay, ({ name, organisation }) => `${name}\n${organisation}`).values()].map((mine) => ({
        name: mine[0]?.name || (mine[0]?.organisation ?? ''),
        organisation: mine[0]?.name ? (mine[0]?.organisation ?? '') : '',
        whys: [...new Set(mine.map(({ purpose }) => whyOf(purpose)))],
        times: mine.reduce((sum, { times }) => sum + times, 0),
      })),
    }))
}

const whyOf = (purpose: string): Why => whys.find((why) => why === purpose) ?? 'other'
