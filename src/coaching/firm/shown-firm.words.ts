import { bilingual } from '#platform/words.ts'
import { contains, type Day, type Lang, spokenDay } from '#values/public.ts'
import type { Span } from './firm.ts'
import { firmWords } from './firm.words.ts'
import type { FirmView } from './see-firm.ts'

export const shownFirmWords = bilingual({
  voice: 'B1',
  en: { suspendedOn: (days: string, because: string) => `Suspended ${days}: ${because}` },
  nl: { suspendedOn: (days, because) => `Geschorst ${days}: ${because}` },
})

type State = 'counts' | 'comes' | 'over' | 'suspended'

/** The papers of a firm as they are read today. */
export function shownFirm(firm: FirmView, lang: Lang, today: Day) {
  const t = firmWords[lang]
  const day = (of: Day) => spokenDay(of, lang, { year: 'when-other', than: today })
  const days = ({ from, until }: Span) => `${day(from)} – ${until ? day(until) : t.noEnd}`
  const stateOf = (span: Span): State =>
    today < span.from ? 'comes' : span.until && span.until < today ? 'over' : 'counts'
  return {
    ...{ id: firm.id, name: firm.name, mayKeep: firm.mayKeep },
    coaches: [...firm.coaches],
    approvers: [...firm.approvers],
    recognitions: firm.recognitions.map((one) => ({
      ...{ id: one.id as string, what: t.kinds[one.kind], byWhom: one.byWhom, days: days(one) },
      state:
        one.suspensions.some((each) => contains(each, today)) && stateOf(one) === 'counts'
          ? ('suspended' as State)
          : stateOf(one),
      note: one.suspensions.map((each) => shownFirmWords[lang].suspendedOn(days(each), each.because)).join('. '),
    })),
    attachments: firm.attachments.map((one) => ({
      ...{ id: one.id as string, who: one.name, what: t.kinds[one.kind], worksAs: t[one.worksAs] },
      ...{ days: days(one), state: stateOf(one) },
    })),
    authorities: firm.authorities.map((one) => ({
      ...{ id: one.id as string, who: one.for ? `${one.name}, ${t.standIn(one.for)}` : one.name },
      ...{ days: days(one), state: stateOf(one) },
    })),
    open: [
      ...firm.recognitions.map((one) => ({ value: `recognition ${one.id}`, label: t.kinds[one.kind], span: one })),
      ...firm.attachments.map((one) => ({
        value: `attachment ${one.id}`,
        label: `${one.name}, ${t.kinds[one.kind]}`,
        span: one,
      })),
      ...firm.authorities.map((one) => ({ value: `authority ${one.id}`, label: one.name, span: one })),
    ]
      .filter(({ span }) => stateOf(span) !== 'over')
      .map(({ value, label }) => ({ value, label })),
  }
}

export type ShownFirm = ReturnType<typeof shownFirm>
