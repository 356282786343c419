import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import {
  Button,
  ButtonLink,
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
import { visitOf } from '#platform/web/visit.ts'
import { myRightsWords } from '#privacy/rights/my-rights.words.ts'
import { seeOwnRights, withdrawRight } from '#privacy/rights/own-rights.ts'
import type { RefusalReason } from '#privacy/rights/rights.rules.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeOwnRights(house, caller))
}

/** She takes back what she asked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const id = need(readId<'RightsRequest'>(String(values.request ?? '')))
  const taken = await withdrawRight(visit.house, callerWithKey(visit, values), id)
  const t = myRightsWords[visit.lang]
  if (!taken.done && taken.refusal.because === 'answered-already')
    return saved('/my/rights', t.refusals['answered-already'])
  need(taken)
  return saved('/my/rights', t.takenBack)
}

const asks = ['correction', 'objection', 'erasure', 'restriction'] as const

/** Seeing everything is the first button; what one asks goes by its own page, and what was asked is folded. */
export default function MyRights() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(myRightsWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      <Stack tight>
        <ButtonLink wide icon="eye" to="/my/data">
          {t.see}
        </ButtonLink>
        {asks.map((kind) => (
          <ButtonLink key={kind} wide to={`/my/rights/${kind}`}>
            {t.asks[kind]}
          </ButtonLink>
        ))}
      </Stack>
      {rows.length > 0 ? (
        <section aria-labelledby="mine">
          <h2 id="mine">{t.mine}</h2>
          {rows.map((row) => (
            <Asked key={row.id} {...row} />
          ))}
        </section>
      ) : null}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

function Asked({ id, kind, organisation, receivedOn, dueOn, extended, verdict, reason, keptUntil, ...row }: Row) {
  const t = useWords(myRightsWords)
  const lang = useLang()
  const stays = kind === 'correction' && (verdict === 'refused' || verdict === 'partly')
  return (
    <Fold title={t.asked(t.kinds[kind], spokenDay(receivedOn, lang))}>
      <Stack tight>
        <p className="sk-soft">{organisation}</p>
        {row.askedBy ? <p>{t.askedFor(row.askedBy)}</p> : null}
        {verdict === null ? <p>{t.state.open(spokenDay(dueOn, lang))}</p> : <p>{t.state[verdict]}</p>}
        {verdict === null && extended ? <p>{t.longer[extended]}</p> : null}
        {reason ? <p>{t.reasons[reason as RefusalReason]}</p> : null}
        {keptUntil ? <p>{t.keptUntil(spokenDay(keptUntil, lang))}</p> : null}
        {row.answer ? <p>{t.says(row.answeredBy, row.answer)}</p> : null}
        {stays ? <p>{t.statement}</p> : null}
        {verdict === 'refused' ? <p>{t.complain}</p> : null}
        {verdict === null ? (
          <Form method="post">
            <FormKey />
            <Button wide name="request" value={id}>
              {t.takeBack}
            </Button>
          </Form>
        ) : null}
      </Stack>
    </Fold>
  )
}
