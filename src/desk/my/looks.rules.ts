import type { Day } from '#values/public.ts'

interface Look {
  readonly look: number
  readonly day: Day
  readonly account: string | null
  readonly name: string
  readonly role: string | null
  readonly acts?: boolean
  readonly organisation: string
  readonly purpose: string
  readonly permission: string
  readonly times: number
  readonly changes: number
}

interface Asked {
  readonly id: string
  readonly day: Day
  readonly looker: string | null
  readonly lookerOrganisation: string | null
  readonly answer: string | null
  readonly answeredBy: string | null
}

export const whys = [
  'mediation',
  'matching',
  'placement',
  'identification',
  'employers',
  'accountability',
  'retention',
  'rights',
  'own-data',
  'on-behalf',
  'log-review',
  'research-file',
  'emergency',
  'emergency-review',
  'upkeep',
  'access',
  'other',
] as const
export type Why = (typeof whys)[number]

/** Who, as she reads it: a name, what somebody does, an organisation, a company that answered a letter, or nobody. */
export type Who =
  | { readonly is: 'name' | 'acting'; readonly name: string }
  | { readonly is: 'role'; readonly role: string }
  | { readonly is: 'organisation' | 'company' | 'system' }

/** One person on one day is one line, however often and for however many reasons. */
export interface Looker {
  readonly look: number
  readonly who: Who
  readonly organisation: string
  readonly whys: readonly Why[]
  readonly times: number
  readonly changes: number
  readonly asked: { readonly id: string; readonly answer: string | null; readonly by: string | null } | null
}

export interface LooksOfDay {
  readonly day: Day
  readonly lookers: readonly Looker[]
}

/** Latest day first, and within a day in the order given. What she asked about it stands with it. */
export function foldedByDay(looks: readonly Look[], asked: readonly Asked[] = []): readonly LooksOfDay[] {
  return [...Map.groupBy(looks, ({ day }) => day)]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([day, ofDay]) => ({
      day,
      lookers: [...Map.groupBy(ofDay, byWhom).values()].map((mine) => lookerOf(mine, asked)),
    }))
}

const byWhom = ({ account, name, organisation, permission }: Look): string =>
  [account ?? (permission === 'answer-by-link' ? 'company' : ''), name, organisation].join('\n')

function lookerOf(mine: readonly Look[], asked: readonly Asked[]): Looker {
  const first = mine[0] as Look
  const question = asked.find(
    ({ day, looker, lookerOrganisation }) =>
      day === first.day && looker === first.account && (lookerOrganisation ?? '') === first.organisation,
  )
  return {
    look: Math.min(...mine.map(({ look }) => look)), // stays the same while she reads and others look on
    who: whoOf(first),
    organisation: first.organisation,
    whys: [...new Set(mine.map(({ purpose }) => whyOf(purpose)))],
    times: sum(mine.map(({ times }) => times)),
    changes: sum(mine.map(({ changes }) => changes)),
    asked: question ? { id: question.id, answer: question.answer, by: question.answeredBy } : null,
  }
}

function whoOf({ name, role, acts, organisation, permission }: Look): Who {
  if (name && acts) return { is: 'acting', name }
  if (name) return { is: 'name', name }
  if (role) return { is: 'role', role }
  if (organisation) return { is: 'organisation' }
  return { is: permission === 'answer-by-link' ? 'company' : 'system' }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

export const whyOf = (purpose: string): Why => whys.find((why) => why === purpose) ?? 'other'
