import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { ContactShape } from '#employers/cards/employer.shapes.ts'
import { employerWords } from '#employers/cards/employer.words.ts'
import { ContactFields } from '#employers/cards/employer-fields.tsx'
import { contactIn, contactNames } from '#employers/cards/employer-form.ts'
import { addContact } from '#employers/cards/keep-contact.ts'
import { seeEmployerFacts } from '#employers/cards/see-employer.ts'
import { sayErrors } from '#employers/form-errors.words.ts'
import { Button, Card, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { id, name } = need(await seeEmployerFacts(house, caller, params.id ?? ''))
  return { id, name }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = employerWords[visit.lang]
  const values = await formValues(request)
  const asked = ContactShape.safeParse(contactIn(values) ?? { name: '' })
  if (!asked.success) return invalid(contactErrors(visit.lang, asked.error.issues), values)
  const added = need(await addContact(visit.house, callerWithKey(visit, values), params.id ?? '', asked.data))
  const undo = { action: `/employers/${params.id}/contacts/${added.id}`, fields: { left: 'yes' } }
  return saved(`/employers/${params.id}`, t.contactSaved(added.name), undo)
}

function contactErrors(lang: 'nl' | 'en', issues: Parameters<typeof sayErrors>[1]) {
  const inside = issues.map((issue) => ({ ...issue, path: ['contact', ...issue.path] }))
  return sayErrors(lang, inside, employerWords[lang].errors, { names: contactNames })
}

export default function AddContact() {
  const { id, name } = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  const crumbs = [
    { label: t.title, to: '/employers' },
    { label: name, to: `/employers/${id}` },
  ]
  return (
    <>
      <PageHeader title={t.addContact} breadcrumb={crumbs} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <ContactFields />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </>
  )
}
