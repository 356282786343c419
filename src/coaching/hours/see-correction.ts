import { findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type ClockTime, type Day, done, notFound, refused, spokenName } from '#values/public.ts'
import type { PayerReason } from '../claimed/claimed.ts'
import { ownSession } from './own-session.ts'
import type { Activity, Line } from './session.ts'

export interface CorrectionView {
  readonly session: string
  readonly day: Day
  readonly start: ClockTime
  readonly minutes: number
  readonly remote: boolean
  readonly place: string | null
  readonly people: readonly {
    readonly route: string
    readonly name: string
    readonly activity: Activity
    readonly goal: string | null
    readonly log: string | null
    /** Why who pays does not pay it. */
    readonly refusedBecause: PayerReason | null
    readonly refusedWords: string | null
  }[]
}

/** What was claimed and has to be put right, as it stands: only for who was there. */
export const seeCorrection = (house: House, caller: Caller, session: string) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    const found = await ownSession(act, session)
    if (!found) return notFound()
    if (!found.lines.some(({ claimed }) => claimed))
      return refused({ because: 'not-claimed', kind: 'conflict' } as const)
    const { id, day, start, minutes } = found.session
    const [first] = found.lines
    const view: CorrectionView = {
      ...{ session: id as string, day, start, minutes, remote: first?.remote ?? false, place: first?.place ?? null },
      people: await peopleIn(act, found.lines),
    }
    return done(view)
  })

async function peopleIn(act: Act, lines: readonly Line[]): Promise<CorrectionView['people']> {
  const cards = await findCards(act, lines)
  await act.look(cards, 'coaching')
  const names = new Map(cards.map((card) => [`${card.subject} ${card.holder}`, spokenName(card.name)]))
  return lines.map((line) => ({
    route: line.route as string,
    name: names.get(`${line.subject} ${line.holder}`) ?? '',
    ...{ activity: line.activity, goal: line.goal, log: line.log },
    ...{ refusedBecause: line.payerReason, refusedWords: line.payerWords },
  }))
}
