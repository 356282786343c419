import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { adminWords } from '#access/admin.words.ts'
import { changeRegion } from '#access/region/change-region.ts'
import { RegionSettings } from '#access/region/region.shapes.ts'
import { regionWords } from '#access/region/region.words.ts'
import { seeRegionSettings } from '#access/region/see-region.ts'
import { Button, Card, Narrow, NumberField, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeRegionSettings(house, caller))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = regionWords[visit.lang]
  const values = await formValues(request)
  const asked = RegionSettings.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.settingsErrors), values)
  need(await changeRegion(visit.house, callerWithKey(visit, values), asked.data))
  return saved('/admin/region', t.saved)
}

export default function RegionPage() {
  const region = useLoaderData<typeof loader>()
  const t = useWords(regionWords)
  const settings = useWords(adminWords)
  return (
    <Narrow>
      <PageHeader title={t.settings} lead={t.settingsLead} breadcrumb={[{ label: settings.title, to: '/admin' }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <TextField name="name" label={t.region} value={region.name} />
          <TextField
            name="helpdeskPhone"
            label={t.helpdesk}
            hint={t.helpdeskHint}
            value={region.helpdeskPhone}
            optional
          />
          <NumberField name="confirmEveryWeeks" label={t.weeks} hint={t.weeksHint} value={region.confirmEveryWeeks} />
          <h2 className="sk-heading-3">{t.signedIn}</h2>
          <NumberField name="staffIdleMinutes" label={t.staffIdle} hint={t.idleHint} value={region.staffIdleMinutes} />
          <NumberField
            name="personIdleMinutes"
            label={t.personIdle}
            hint={t.idleHint}
            value={region.personIdleMinutes}
          />
          <NumberField name="sessionHours" label={t.sessionHours} value={region.sessionHours} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
