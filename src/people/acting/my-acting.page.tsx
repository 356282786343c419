import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { actingWords } from '#access/public.ts'
import { takeBackActing } from '#people/acting/enter-acting.ts'
import { myActingWords } from '#people/acting/my-acting.words.ts'
import { type OwnActing, seeOwnActing } from '#people/acting/see-own-acting.ts'
import {
  Button,
  ButtonLink,
  Card,
  Fold,
  FormKey,
  PageHeader,
  Stack,
  TargetLink,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { callTo } from '#platform/web/telephone.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeOwnActing(house, caller))
}

/** She stops what she herself authorised. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const acting = need(readId<'Acting'>(String(values.acting ?? '')))
  const stopped = await takeBackActing(visit.house, callerWithKey(visit, values), acting)
  const t = myActingWords[visit.lang]
  if (!stopped.done && stopped.refusal.because === 'ended-already') return saved('/my/acting', t.stoppedAlready)
  need(stopped)
  return saved('/my/acting', t.stoppedNow)
}

export default function MyActing() {
  const { rows, helper } = useLoaderData<typeof loader>()
  const t = useWords(myActingWords)
  const [now, before] = [rows.filter(({ over }) => !over), rows.filter(({ over }) => over)]
  return (
    <Stack>
      <PageHeader title={t.title} lead={now.length === 0 ? t.nobody : null} />
      {now.map((one) => (
        <Card key={one.id}>
          <Stack tight>
            <Who {...one} />
            {one.mayStop ? <Stop id={one.id} /> : <p>{one.kind === 'authorised' ? null : t.judge}</p>}
          </Stack>
        </Card>
      ))}
      {before.length > 0 ? (
        <Fold title={t.before}>
          {before.map((one) => (
            <Who key={one.id} {...one} />
          ))}
        </Fold>
      ) : null}
      {now.length > 0 ? <Wrong helper={helper} /> : null}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

type Row = Omit<OwnActing, 'id'>

function Who({ name, kind, reach, from, until, endedOn }: Row) {
  const t = useWords(myActingWords)
  const kinds = useWords(actingWords).kinds
  const lang = useLang()
  const last = endedOn ? t.stopped(spokenDay(endedOn, lang)) : until && t.until(spokenDay(until, lang))
  return (
    <div>
      <p className="sk-strong">{`${name}, ${kinds[kind]}`}</p>
      <p className="sk-soft">{[t.since(spokenDay(from, lang)), last].filter(Boolean).join(', ')}</p>
      {reach === 'money' ? <p>{t.money}</p> : null}
    </div>
  )
}

function Stop({ id }: { id: string }) {
  const t = useWords(myActingWords)
  return (
    <Form method="post">
      <FormKey />
      <Button wide icon="close" name="acting" value={id}>
        {t.stop}
      </Button>
    </Form>
  )
}

/** What she does who does not want it, or does not know it: call, or ask on her own page. */
function Wrong({ helper }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'helper'>) {
  const t = useWords(myActingWords)
  const first = helper?.name.split(' ')[0] ?? ''
  return (
    <section aria-labelledby="wrong">
      <h2 id="wrong">{t.wrong}</h2>
      <Stack tight>
        {helper?.phone ? (
          <ButtonLink wide icon="phone" outside to={callTo(helper.phone)}>
            {t.call(first)}
          </ButtonLink>
        ) : null}
        <ButtonLink wide to="/my/rights/correction?part=acting">
          {t.ask}
        </ButtonLink>
      </Stack>
    </section>
  )
}
