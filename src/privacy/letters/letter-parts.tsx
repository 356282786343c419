import { actingWords } from '#access/public.ts'
import { useLang, useWords } from '#platform/ui/ui.tsx'
import { letterTextWords } from '#privacy/letters/letter.words.ts'
import type { textOf } from '#privacy/letters/letter-text.ts'
import { spokenClockTime, spokenDay } from '#values/public.ts'

type Text = Awaited<ReturnType<typeof textOf>>

export function AboutQuestion({ employer, title, town, hours }: Omit<NonNullable<Text['question']>, 'proposal'>) {
  const t = useWords(letterTextWords)
  return (
    <>
      <p className="sk-strong">{t.question.may(employer)}</p>
      <p>{`${t.question.work(title, town)} ${t.question.hours(hours.min, hours.max)}`}</p>
      <p>{t.question.nothing}</p>
      <YesOrNo />
    </>
  )
}

/** The very text that stands on her page. */
export function AboutConsent({ question, lines }: NonNullable<Text['consent']>) {
  return (
    <>
      <p className="sk-strong">{question}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <YesOrNo />
    </>
  )
}

function YesOrNo() {
  const t = useWords(letterTextWords)
  return (
    <>
      <p>{t.sayIt}</p>
      {t.tick.map((box) => (
        <p key={box}>{box}</p>
      ))}
      <p>{t.sign}</p>
    </>
  )
}

/** The text itself, and a line for one name. Who only helps her with it reads along. */
export function AboutAgreement({ parts, signs }: NonNullable<Text['agreement']>) {
  const t = useWords(letterTextWords)
  return (
    <>
      <p className="sk-strong">{signs ? t.agreement.read : t.agreement.readAlong}</p>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      {signs ? (
        <>
          <p>{t.agreement.sign}</p>
          <p>{t.agreement.line(signs)}</p>
        </>
      ) : null}
    </>
  )
}

/** To her: who acts for her, from when and until when. To him: for whom. */
export function AboutActing(acting: NonNullable<Text['acting']> & { actsFor: string | null }) {
  const { name, kind, reach, from, until, ended, actsFor } = acting
  const t = useWords(letterTextWords).acting
  const kinds = useWords(actingWords).kinds
  const lang = useLang()
  const day = spokenDay(ended ?? from, lang)
  if (ended) return <p>{actsFor ? t.yourEnd(actsFor, day) : t.ended(name, day)}</p>
  return (
    <>
      <p>{actsFor ? t.yourTurn(actsFor, day) : t.begins(name, kinds[kind], day)}</p>
      {reach === 'money' && !actsFor ? <p>{t.money}</p> : null}
      {until ? <p>{t.until(spokenDay(until, lang))}</p> : null}
      {kind === 'authorised' && !actsFor ? <p>{t.stop}</p> : null}
    </>
  )
}

/** An appointment: the day and time, where it is, who goes along and what to bring; or that it does not go on. */
export function AboutIntroduction(one: NonNullable<Text['introduction']>) {
  const t = useWords(letterTextWords).introduction
  const lang = useLang()
  const day = spokenDay(one.day, lang, { weekday: true })
  if (one.calledOff) return <p>{t.calledOff(one.employer, day)}</p>
  return (
    <>
      <p className="sk-strong">{t.meets(one.employer)}</p>
      <p>{t.when(day, spokenClockTime(one.time, lang))}</p>
      <p>{one.place ? t.where(one.place) : t.byPhone}</p>
      {one.companionName ? <p>{t.goesAlong(one.companionName)}</p> : null}
      {one.bring ? <p>{t.bring(one.bring)}</p> : null}
    </>
  )
}

/** What somebody who helps her wrote to her own page, which she does not read. */
export function AboutMessage({ author, text }: NonNullable<Text['message']>) {
  const t = useWords(letterTextWords).message
  return (
    <>
      <p className="sk-strong">{author ? t.from(author) : t.fromUs}</p>
      <p>{text}</p>
      <p>{t.answer}</p>
    </>
  )
}

/** Who helps from now on, and how to call. */
export function AboutHandover({ name, phone, from }: NonNullable<Text['handover']>) {
  const t = useWords(letterTextWords)
  const lang = useLang()
  return (
    <>
      <p className="sk-strong">{t.handover(name, spokenDay(from, lang))}</p>
      {phone ? <p>{t.handoverPhone(phone)}</p> : null}
    </>
  )
}
