import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Invitation } from '#access/accounts/account.shapes.ts'
import { inviteAccount } from '#access/accounts/invite-account.ts'
import { RoleFields } from '#access/accounts/role-fields.tsx'
import { adminWords } from '#access/admin.words.ts'
import { letterWords } from '#access/links/link.words.ts'
import { seeOrganisationSettings } from '#access/organisations/organisations.ts'
import { Button, Card, Narrow, PageHeader, PostForm, Radios, TextField, useLang, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const organisations = need(await seeOrganisationSettings(house, caller)).filter(({ endedOn }) => !endedOn)
  return { organisations: organisations.map(({ id, name }) => ({ value: id, label: name })) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = adminWords[visit.lang]
  const values = await formValues(request)
  const asked = Invitation.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const invited = await inviteAccount(visit.house, callerWithKey(visit, values), asked.data, letterWords)
  if (!invited.done) return refusedWith(t.refusals[invited.refusal.because], values)
  return visit.house.mail.sends ? saved('/admin/accounts', t.invited) : saved('/admin/mail', t.invitedShown)
}

export default function NewAccountPage() {
  const { organisations } = useLoaderData<typeof loader>()
  const t = useWords(adminWords)
  return (
    <Narrow>
      <PageHeader title={t.invite} lead={t.inviteLead} breadcrumb={[{ label: t.accounts, to: '/admin/accounts' }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <TextField name="name" label={t.name} />
          <TextField name="email" type="email" label={t.email} />
          <TextField name="phone" type="tel" label={t.phone} optional />
          <RoleFields organisations={organisations} />
          <LanguageField />
          <Button look="primary" icon="mail">
            {t.sendInvitation}
          </Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}

function LanguageField() {
  const t = useWords(adminWords)
  const lang = useLang()
  return (
    <Radios
      name="lang"
      label={t.lang}
      value={lang}
      options={[
        { value: 'nl', label: 'Nederlands' },
        { value: 'en', label: 'English' },
      ]}
      inRow
    />
  )
}
