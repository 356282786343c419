import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { NewOrganisation } from '#access/organisations/organisation.shapes.ts'
import { OrganisationFields } from '#access/organisations/organisation-fields.tsx'
import { changeOrganisation, endOrganisation, seeOneOrganisationSettings } from '#access/organisations/organisations.ts'
import { Button, Card, Narrow, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeOneOrganisationSettings(house, caller, need(readId(params.id ?? ''))))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = adminWords[visit.lang]
  const values = await formValues(request, { lists: ['hats'] })
  const caller = callerWithKey(visit, values)
  const id = need(readId(params.id ?? ''))
  if (values.intent === 'end') {
    const ended = await endOrganisation(visit.house, caller, id)
    return ended.done
      ? saved('/admin/organisations', t.organisationEnded)
      : refusedWith(t.refusals[ended.refusal.because], {} satisfies FormValues)
  }
  const asked = NewOrganisation.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const changed = await changeOrganisation(visit.house, caller, id, asked.data)
  if (!changed.done) return refusedWith(t.refusals[changed.refusal.because], values)
  return saved('/admin/organisations', t.organisationSaved)
}

export default function OrganisationPage() {
  const organisation = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(adminWords)
  const wasSent = answer && 'name' in answer.values
  return (
    <Narrow>
      <PageHeader title={organisation.name} breadcrumb={[{ label: t.organisations, to: '/admin/organisations' }]} />
      <Card title={t.changeOrganisation}>
        <PostForm answer={wasSent ? answer : undefined}>
          <OrganisationFields known={organisation} />
          <Button look="primary" name="intent" value="save">
            {t.save}
          </Button>
        </PostForm>
      </Card>
      {organisation.endedOn ? null : (
        <Card title={t.endOrganisation}>
          <PostForm answer={wasSent ? undefined : answer}>
            <p>{t.endOrganisationLead}</p>
            <Button name="intent" value="end">
              {t.endOrganisation}
            </Button>
          </PostForm>
        </Card>
      )}
    </Narrow>
  )
}
