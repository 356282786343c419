import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { actingWords } from '#access/acting/acting.words.ts'
import { chooseForWhom, type ForWhomView, seeForWhom } from '#access/acting/for-whom.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { Button, Card, FormKey, PageHeader, Stack, useLang, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId, spokenDay, withCapital } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeForWhom(house, caller))
}

/** From here on every page is hers, and says so. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const { acting } = await formValues(request)
  const chosen = need(await chooseForWhom(house, caller, session, need(readId<'Acting'>(String(acting ?? '')))))
  return saved('/my', actingWords[lang].chosen(chosen.called))
}

/** One large button for each person. */
export default function ForWhom() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(actingWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={rows.some(({ reach }) => reach === 'all') ? t.lead : null} />
      {rows.length === 0 ? <p>{`${t.nobody} ${t.call}`}</p> : null}
      {rows.map((row) => (
        <Card key={row.id}>
          <Stack tight>
            {row.reach === 'money' ? <Money {...row} /> : <Choose {...row} />}
            <Facts {...row} />
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

type Row = Pick<ForWhomView, 'called' | 'kind' | 'reach' | 'from' | 'until' | 'began' | 'now'> & { id: string }

function Choose({ id, called, began, now }: Row) {
  const t = useWords(actingWords)
  if (!began) return <p className="sk-strong">{called}</p>
  return (
    <Form method="post">
      <FormKey />
      <Button wide look={now ? undefined : 'primary'} name="acting" value={id}>
        {t.choose(called)}
      </Button>
    </Form>
  )
}

/** Nothing of hers is shown to who looks after her money alone, as long as nothing here is about money. */
function Money({ called }: Row) {
  const t = useWords(actingWords)
  return (
    <>
      <p className="sk-strong">{t.money(called)}</p>
      <p>{t.moneyNothing}</p>
    </>
  )
}

function Facts({ kind, from, until, began, now }: Row) {
  const t = useWords(actingWords)
  const lang = useLang()
  const said = [
    t.kinds[kind],
    now ? t.now : null,
    began ? null : t.later(spokenDay(from, lang)),
    until ? t.until(spokenDay(until, lang)) : null,
  ]
  return <p className="sk-soft">{withCapital(said.filter(Boolean).join(', '))}</p>
}
