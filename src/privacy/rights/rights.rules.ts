import type { ObjectionUse, RightKind } from '#access/public.ts'
import { addMonths, type Day, daysBetween, done, isAfter, isBefore, type Outcome, refused } from '#values/public.ts'

/** The last day of the answer: as many months after it came in as the law says, whoever it came to and however. */
export const dueOn = (receivedOn: Day, months: number): Day => addMonths(receivedOn, months)

/** Below zero when it is over. */
export const daysLeft = (due: Day, today: Day): number => daysBetween(today, due)

/** Staff look at it as soon as it comes, and at the latest with ten days left. */
export const isPressing = (due: Day, today: Day): boolean => daysLeft(due, today) <= 10

export type EnterRefusal =
  | { readonly because: 'received-later'; readonly kind: 'invalid' }
  | { readonly because: 'objects-to-what'; readonly kind: 'invalid' }
  | { readonly because: 'which-work'; readonly kind: 'invalid' }

/** What came on paper has the day it came in, which lies not after today. */
export function mayEnter(
  asked: { readonly kind: RightKind; readonly about: ObjectionUse | null; readonly vacancy: string | null },
  receivedOn: Day,
  today: Day,
): Outcome<undefined, EnterRefusal> {
  if (isAfter(receivedOn, today)) return refused({ because: 'received-later', kind: 'invalid' })
  if ((asked.kind === 'objection') !== (asked.about !== null))
    return refused({ because: 'objects-to-what', kind: 'invalid' })
  if ((asked.about === 'match') !== (asked.vacancy !== null)) return refused({ because: 'which-work', kind: 'invalid' })
  return done()
}

export type ExtendRefusal =
  | { readonly because: 'extended-already'; readonly kind: 'conflict' }
  | { readonly because: 'answered-already'; readonly kind: 'conflict' }
  | { readonly because: 'first-month-is-over'; readonly kind: 'conflict' }

/** Once, and told within the first month: after it there is no more time to take. */
export function mayExtend(
  request: { readonly dueOn: Day; readonly extendedOn: Day | null; readonly verdict: string | null },
  today: Day,
): Outcome<undefined, ExtendRefusal> {
  if (request.verdict !== null) return refused({ because: 'answered-already', kind: 'conflict' })
  if (request.extendedOn !== null) return refused({ because: 'extended-already', kind: 'conflict' })
  if (isBefore(request.dueOn, today)) return refused({ because: 'first-month-is-over', kind: 'conflict' })
  return done()
}

/** Why a no, for each kind, and the article that it rests on. What is not in this list is no reason. */
export const refusalReasons = {
  access: {
    'rights-of-others': 'AVG 15(4)',
    excessive: 'AVG 12(5)',
    'not-sure-who': 'AVG 12(6)',
  },
  correction: { 'is-right': 'AVG 16', opinion: 'AVG 16', 'not-sure-who': 'AVG 12(6)' },
  objection: { 'weighs-more': 'AVG 21(1)', 'legal-claim': 'AVG 21(1)', 'not-sure-who': 'AVG 12(6)' },
  erasure: {
    'public-task': 'AVG 17(3)b; Participatiewet art. 7',
    'legal-claim': 'AVG 17(3)e',
    'financial-proof': 'AVG 17(3)b; AWR art. 52',
    archive: 'AVG 17(3)d; Archiefwet',
    'not-sure-who': 'AVG 12(6)',
  },
  restriction: { 'not-this-case': 'AVG 18(1)', 'not-sure-who': 'AVG 12(6)' },
} as const satisfies Record<RightKind, Readonly<Record<string, string>>>

type Reasons = typeof refusalReasons
export type RefusalReason = { [Kind in RightKind]: keyof Reasons[Kind] }[RightKind]

export const reasonsFor = (kind: RightKind): readonly RefusalReason[] =>
  Object.keys(refusalReasons[kind]) as RefusalReason[]

export const articleOf = (kind: RightKind, reason: string): string | null =>
  (refusalReasons[kind] as Readonly<Record<string, string>>)[reason] ?? null

export type AnswerRefusal =
  | { readonly because: 'answered-already'; readonly kind: 'conflict' }
  | { readonly because: 'for-privacy-officer'; readonly kind: 'not-allowed' }
  | { readonly because: 'reason-needed'; readonly kind: 'invalid' }
  | { readonly because: 'until-needed'; readonly kind: 'invalid' }
  | { readonly because: 'not-ended-yet'; readonly kind: 'conflict' }
  | { readonly because: 'held-back'; readonly kind: 'conflict' }

interface Answering {
  readonly kind: RightKind
  readonly answered: boolean
  readonly roles: readonly string[]
  readonly verdict: 'granted' | 'partly' | 'refused'
  readonly reason: string | null
  readonly keptUntil: Day | null
  /** Whether what is kept has ended, and whether somebody holds it back: only asked for erasure. */
  readonly ending: 'none' | 'held' | 'free'
}

/** By a person, once, and a no only for a reason that the law knows. */
export function mayAnswer(asked: Answering): Outcome<undefined, AnswerRefusal> {
  const { kind, verdict, reason } = asked
  if (asked.answered) return refused({ because: 'answered-already', kind: 'conflict' })
  if (!answers(kind, asked.roles)) return refused({ because: 'for-privacy-officer', kind: 'not-allowed' })
  if (verdict !== 'granted' && (reason === null || articleOf(kind, reason) === null))
    return refused({ because: 'reason-needed', kind: 'invalid' })
  if (kind === 'erasure' && verdict !== 'granted' && reason !== 'not-sure-who' && asked.keptUntil === null)
    return refused({ because: 'until-needed', kind: 'invalid' })
  if (kind === 'erasure' && verdict === 'granted' && asked.ending === 'none')
    return refused({ because: 'not-ended-yet', kind: 'conflict' })
  if (kind === 'erasure' && verdict === 'granted' && asked.ending === 'held')
    return refused({ because: 'held-back', kind: 'conflict' })
  return done()
}

/** Who works with the dossier puts it right; all the rest is for who guards privacy. */
export const answers = (kind: RightKind, roles: readonly string[]): boolean =>
  kind === 'correction' || roles.some((role) => role === 'privacy-officer' || role === 'administrator')
