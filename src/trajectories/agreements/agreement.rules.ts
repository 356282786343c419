import {
  type Day,
  done,
  type Id,
  type Lang,
  type Minutes,
  type Outcome,
  refused,
  spokenDay,
  spokenMinutes,
} from '#values/public.ts'
import { trialAgreement } from '#vocabulary/public.ts'
import type { Body, Part, Role, Signature } from './agreement.ts'

/** What the text is filled in with. */
export interface Facts {
  readonly person: string
  readonly employer: string
  readonly payer: string
  readonly professional: string
  readonly supervisor: string
  readonly tasks: string
  readonly minutesWeek: number
  readonly from: Day
  readonly until: Day
}

/** The whole text, in both languages, as everybody who signs will read it. */
export const bodyOf = (facts: Facts): Body => ({
  version: trialAgreement.version,
  nl: partsIn('nl', facts),
  en: partsIn('en', facts),
})

function partsIn(lang: Lang, facts: Facts): readonly Part[] {
  const filled: Readonly<Record<string, string>> = {
    ...{ person: facts.person, employer: facts.employer, payer: facts.payer, professional: facts.professional },
    ...{ supervisor: facts.supervisor, tasks: facts.tasks },
    hours: spokenMinutes(facts.minutesWeek as Minutes, lang),
    from: spokenDay(facts.from, lang),
    until: spokenDay(facts.until, lang),
  }
  return trialAgreement.parts.map(({ heading, lines }) => ({
    heading: heading[lang],
    lines: lines.map((line) => line[lang].replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')),
  }))
}

/** Everybody whose signature it needs. Whoever acts for her signs beside her, never in her place. */
export const signersOf = ({ beside }: { readonly beside: object | null }): readonly Role[] => [
  'candidate',
  ...(beside ? (['representative'] as const) : []),
  'employer',
  'professional',
]

export const isSigned = (signatures: readonly Pick<Signature, 'signedOn'>[]): boolean =>
  signatures.length > 0 && signatures.every(({ signedOn }) => signedOn !== null)

/** Whose line somebody on her pages signs: hers for herself; for who acts for her the one with his own name, if it is asked. */
export const lineOf = <One extends Pick<Signature, 'role' | 'acting'>>(
  { actsFor }: { readonly actsFor?: { readonly id: string } },
  signatures: readonly One[],
): One | undefined => signatures.find(({ role, acting }) => (actsFor ? acting === actsFor.id : role === 'candidate'))

/** What has to happen to the name beside hers, now that somebody else acts for her, or nobody. What is signed stays. */
export function nameBeside(
  now: Pick<Signature, 'acting' | 'signedOn'> | undefined,
  acts: { readonly id: Id<'Acting'> } | undefined,
): 'stays' | 'is-added' | 'is-another' | 'is-dropped' {
  if (!now) return acts ? 'is-added' : 'stays'
  if (now.signedOn !== null || now.acting === (acts?.id ?? null)) return 'stays'
  return acts ? 'is-another' : 'is-dropped'
}

/** So long a personal link opens the text: a week of holidays, and a week to read. */
export const linkDays = 14

export type SignRefusal =
  | { readonly because: 'signed-already'; readonly kind: 'conflict' }
  | { readonly because: 'text-replaced'; readonly kind: 'conflict' }
  | { readonly because: 'no-longer-needed'; readonly kind: 'conflict' }
  | { readonly because: 'paper-day'; readonly kind: 'invalid' }

/** One name under one text, once, while it is still the text and the work has not been called off. */
export function maySign(facts: {
  readonly signature: Pick<Signature, 'signedOn'>
  readonly replaced: boolean
  readonly phase: string
  readonly paper?: { readonly on: Day; readonly madeOn: Day; readonly today: Day } | undefined
}): Outcome<undefined, SignRefusal> {
  const { signature, replaced, phase, paper } = facts
  if (replaced) return refused({ because: 'text-replaced', kind: 'conflict' })
  if (signature.signedOn) return refused({ because: 'signed-already', kind: 'conflict' })
  if (phase !== 'granted') return refused({ because: 'no-longer-needed', kind: 'conflict' })
  if (paper && (paper.on < paper.madeOn || paper.on > paper.today))
    return refused({ because: 'paper-day', kind: 'invalid' })
  return done()
}
