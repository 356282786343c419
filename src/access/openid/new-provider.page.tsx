import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { addProvider, seeForNewProvider } from '#access/openid/manage-providers.ts'
import { type Audience, audiences } from '#access/openid/openid.rules.ts'
import { ProviderSettings } from '#access/openid/openid.shapes.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import { ProviderFields } from '#access/openid/provider-fields.tsx'
import { Button, Narrow, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

const audienceIn = (text: string | null): Audience => audiences.find((one) => one === text) ?? 'professionals'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  return {
    audience: audienceIn(url.searchParams.get('for')),
    ...need(await seeForNewProvider(house, caller)),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = openidWords[visit.lang]
  const values = await formValues(request)
  const asked = ProviderSettings.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.fields), values)
  const added = await addProvider(visit.house, callerWithKey(visit, values), asked.data)
  if (!added.done && added.refusal.because === 'secret-missing')
    return invalid({ clientSecret: t.fields.clientSecret }, values)
  return saved(`/admin/sign-in/${need(added)}`, t.added)
}

export default function NewProviderPage() {
  const { audience, wayBack, organisations } = useLoaderData<typeof loader>()
  const t = useWords(openidWords)
  return (
    <Narrow>
      <PageHeader title={t.add[audience]} breadcrumb={[{ label: t.title, to: '/admin/sign-in' }]} />
      <PostForm answer={useActionData<typeof action>()}>
        <ProviderFields audience={audience} wayBack={wayBack} organisations={organisations} />
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </Narrow>
  )
}
