import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { actingWords } from '#access/public.ts'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  DataList,
  Fold,
  FormKey,
  PageHeader,
  Stack,
  TargetLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { signOwn } from '#trajectories/agreements/sign.ts'
import { ownWorkWords } from '#trajectories/placements/own-work.words.ts'
import { type OwnWork, seeOwnWork } from '#trajectories/placements/see-own-work.ts'
import { shownHours } from '#trajectories/placements/shown-placements.rules.ts'
import { type Lang, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const works = need(await seeOwnWork(house, caller))
  const lent = works.some(({ kind }) => kind === 'assignment')
  const shown = works.filter(({ kind }) => kind !== 'employment' || !lent)
  return shown.map(({ id, kind, phase, at, from, until, minutesWeek, helps, agreement }) => ({
    ...{ id: id as string, kind, phase, at, helps },
    begins: (phase === 'granted' || phase === 'agreed') && from > house.clock.today(),
    from: spokenDay(from, lang),
    until: until && spokenDay(until, lang),
    hours: shownHours(minutesWeek),
    agreement: agreement && {
      parts: agreement.parts[lang],
      maySign: agreement.maySign,
      signed: agreement.signedOn !== null,
      as: caller.actsFor ? agreement.signsAs : null,
      other: agreement.other && sayOther(agreement.other, lang),
    },
  }))
}

/** 'Riet Scholten, mentor' */
const sayOther = ({ name, relation, signedOn }: Other, lang: Lang) =>
  (signedOn ? ownWorkWords[lang].otherSigned : ownWorkWords[lang].otherSigns)(
    [name, relation && actingWords[lang].kinds[relation]].filter(Boolean).join(', '),
  )

type Agreement = NonNullable<OwnWork['agreement']>
type Other = NonNullable<Agreement['other']>

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const t = ownWorkWords[visit.lang]
  const signed = await signOwn(visit.house, callerWithKey(visit, values), String(values.placement ?? ''))
  if (signed.done) return saved('/my/work', t.thanks)
  if (signed.refusal.kind === 'not-found' || signed.refusal.kind === 'not-allowed') need(signed)
  const because = signed.refusal.because
  return { problem: because === 'signed-already' ? t.refusals[because] : t.refusals.other }
}

/** Her work, one card for each; what waits for her name stands first. */
export default function MyWorkPage() {
  const works = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(ownWorkWords)
  return (
    <Stack>
      <PageHeader title={t.title} />
      {answer?.problem ? <Alert tone="caution">{answer.problem}</Alert> : null}
      {works.length === 0 ? <p>{t.none}</p> : null}
      {works.map((work) => (
        <Work key={work.id} work={work} />
      ))}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

type Shown = Awaited<ReturnType<typeof loader>>[number]

function Work({ work }: { work: Shown }) {
  const t = useWords(ownWorkWords)
  const phases: Readonly<Record<string, string>> = t.phases
  return (
    <Card main={work.agreement?.maySign ?? false} title={work.at}>
      <Stack tight>
        <p>{phases[work.phase] ?? t.kinds[work.kind]}</p>
        {work.agreement?.maySign ? <Sign work={work} /> : null}
        {work.agreement?.signed ? <p>{work.agreement.as ? t.signedAs(work.agreement.as) : t.signed}</p> : null}
        {work.agreement?.other ? <p className="sk-soft">{work.agreement.other}</p> : null}
        {work.phase === 'refused' ? null : (
          <DataList
            as="narrow"
            rows={[
              { term: t.from, value: work.from },
              { term: t.until, value: work.until ?? t.open },
              { term: t.hours, value: work.hours },
            ]}
          />
        )}
        {work.begins ? (
          <ButtonLink outside icon="calendar" to={`/my/work/${work.id}/calendar`}>
            {t.calendar}
          </ButtonLink>
        ) : null}
      </Stack>
    </Card>
  )
}

/** The text by its parts, each a screen of its own, and the button under it. */
function Sign({ work }: { work: Shown }) {
  const t = useWords(ownWorkWords)
  return (
    <>
      {(work.agreement?.parts ?? []).map((part) => (
        <Fold key={part.heading} title={part.heading}>
          {part.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Fold>
      ))}
      <Form method="post">
        <FormKey />
        <input type="hidden" name="placement" value={work.id} />
        <p>{work.agreement?.as ? t.signTitleAs : t.signTitle}</p>
        <Button wide look="primary" icon="check">
          {work.agreement?.as ? t.signAs(work.agreement.as) : t.sign}
        </Button>
      </Form>
    </>
  )
}
