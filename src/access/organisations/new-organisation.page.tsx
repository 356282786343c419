import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { addOrganisation } from '#access/organisations/add-organisation.ts'
import { NewOrganisation } from '#access/organisations/organisation.shapes.ts'
import { OrganisationFields } from '#access/organisations/organisation-fields.tsx'
import { seeOrganisationSettings } from '#access/organisations/organisations.ts'
import { Button, Card, Narrow, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const known = need(await seeOrganisationSettings(house, caller))
  const houses = known.filter(({ parent, endedOn }) => parent === null && endedOn === null)
  return { houses: houses.map(({ id, name }) => ({ id, name })) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = adminWords[visit.lang]
  const values = await formValues(request, { lists: ['hats'] })
  const asked = NewOrganisation.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const added = await addOrganisation(visit.house, callerWithKey(visit, values), asked.data)
  if (!added.done) return refusedWith(t.refusals[added.refusal.because], values)
  return saved('/admin/organisations', t.organisationAdded)
}

export default function NewOrganisationPage() {
  const t = useWords(adminWords)
  return (
    <Narrow>
      <PageHeader title={t.addOrganisation} breadcrumb={[{ label: t.organisations, to: '/admin/organisations' }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <OrganisationFields houses={useLoaderData<typeof loader>().houses} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
