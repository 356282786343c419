import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  changeProvider,
  seeForNewProvider,
  seeProvider,
  tryProvider,
  turnProviderOff,
  turnProviderOn,
} from '#access/openid/manage-providers.ts'
import { ProviderSettings } from '#access/openid/openid.shapes.ts'
import { openidWords, sentenceFor } from '#access/openid/openid.words.ts'
import { ProviderFields } from '#access/openid/provider-fields.tsx'
import { TurnCard } from '#access/openid/turn-card.tsx'
import type { Caller } from '#platform/public.ts'
import { Button, Narrow, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'

type ProviderId = Id<'OpenidProvider'>
const idIn = (params: { id?: string }) => need(readId<'OpenidProvider'>(params.id ?? ''))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { provider } = need(await seeProvider(house, caller, idIn(params)))
  return { provider, ...need(await seeForNewProvider(house, caller)) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const id = idIn(params)
  const values = await formValues(request)
  switch (values.intent) {
    case 'try':
      return tryIt(visit, id)
    case 'on':
      return turnOn(visit, id)
    case 'off':
      need(await turnProviderOff(visit.house, callerWithKey(visit, values), id))
      return saved(`/admin/sign-in/${id}`, openidWords[visit.lang].turnedOff)
    default:
      return change(visit, id, values)
  }
}

async function tryIt({ house, caller, lang }: Visit<Caller>, id: ProviderId) {
  const tried = await tryProvider(house, caller, id)
  if (!tried.done) return sayNo(tried, lang)
  return data({ tried: tried.value })
}

async function turnOn({ house, caller, lang }: Visit<Caller>, id: ProviderId) {
  const turned = await turnProviderOn(house, caller, id)
  return turned.done ? saved(`/admin/sign-in/${id}`, openidWords[lang].turnedOn) : sayNo(turned, lang)
}

function sayNo(said: Extract<Awaited<ReturnType<typeof turnProviderOn>>, { done: false }>, lang: Visit['lang']) {
  const { because, kind } = said.refusal
  if (kind !== 'invalid') throw need(said)
  return refusedWith(sentenceFor(because, 'professionals', lang), {}, 422)
}

async function change(visit: Visit<Caller>, id: ProviderId, values: FormValues) {
  const t = openidWords[visit.lang]
  const asked = ProviderSettings.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.fields), values)
  need(await changeProvider(visit.house, callerWithKey(visit, values), id, asked.data))
  return saved(`/admin/sign-in/${id}`, t.changed)
}

export default function ProviderPage() {
  const { provider, wayBack, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(openidWords)
  const said = answer && 'problem' in answer ? answer : undefined
  const changing = said && 'audience' in said.values ? said : undefined
  return (
    <Narrow>
      <PageHeader
        title={provider.button}
        lead={provider.organisationName ?? t.audiences[provider.audience]}
        breadcrumb={[{ label: t.title, to: '/admin/sign-in' }]}
      />
      <PostForm answer={changing}>
        <ProviderFields audience={provider.audience} wayBack={wayBack} organisations={organisations} known={provider} />
        <Button look="primary" name="intent" value="save">
          {t.save}
        </Button>
      </PostForm>
      <TurnCard
        on={provider.turnedOn}
        tried={answer && 'tried' in answer ? answer.tried : null}
        answer={changing ? undefined : said}
      />
    </Narrow>
  )
}
