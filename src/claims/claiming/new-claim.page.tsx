import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { claimWords } from '#claims/claiming/claim.words.ts'
import { claimFromForm } from '#claims/claiming/claiming.form.ts'
import { claimsPageWords } from '#claims/claiming/claims-page.words.ts'
import { previewClaim } from '#claims/claiming/see-to-claim.ts'
import { shownPreview } from '#claims/claiming/shown-claim.words.ts'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Columns,
  DataList,
  DateField,
  Fold,
  PageHeader,
  PostForm,
  Soft,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  return shownPreview(need(await previewClaim(house, caller, url.searchParams.get('period') ?? '')), lang)
}

export const action = ({ request, context }: ActionFunctionArgs) => {
  const visit = visitOf(context)
  return claimFromForm(visit, request, visit.url.searchParams.get('period') ?? '')
}

/** What goes to who pays, to the minute and the cent, before it goes. */
export default function NewClaimPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(claimWords)
  const p = useWords(claimsPageWords)
  return (
    <Stack>
      <PageHeader
        title={p.newTitle}
        lead={p.newLead(one.name, one.payer ?? '–')}
        breadcrumb={[{ label: t.title, to: '/claims' }]}
      />
      <Columns as="side">
        <Stack>
          {one.whyNot ? <WhyNot /> : null}
          {one.ready ? (
            <Card title={p.whatGoes} flush>
              <DataList as="amounts" rows={[{ term: t.columns.days, value: one.ready.days }, ...one.ready.amounts]} />
            </Card>
          ) : null}
          {one.ready || one.because === 'rate-not-known' ? <SendIt /> : null}
        </Stack>
        <Card title={p.period} flush>
          <DataList
            as="narrow"
            rows={[
              { term: p.period, value: one.kind },
              { term: t.columns.days, value: one.days },
              { term: p.granted, value: one.granted },
              { term: p.claimedBefore, value: one.claimed },
              { term: t.columns.by, value: one.by },
            ]}
          />
        </Card>
      </Columns>
    </Stack>
  )
}

function WhyNot() {
  const one = useLoaderData<typeof loader>()
  const p = useWords(claimsPageWords)
  return (
    <Alert tone="caution">
      <p>{one.whyNot}</p>
      {one.because === 'terms-missing' ? <ButtonLink to="/claims/terms">{p.terms}</ButtonLink> : null}
    </Alert>
  )
}

function SendIt() {
  const { ready } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const p = useWords(claimsPageWords)
  return (
    <Card>
      <PostForm answer={answer}>
        {ready?.last ? <Soft>{p.sendLast}</Soft> : null}
        {ready?.corrects ? <Soft>{p.corrects}</Soft> : null}
        {ready ? null : (
          <>
            <TextField name="rateCents" label={p.rate} hint={p.rateHint} short />
            <TextField name="rateLetter" label={p.rateLetter} />
          </>
        )}
        <Fold title={p.upTo} open={Boolean(answer?.errors.upTo)}>
          <DateField name="upTo" label={p.upTo} hint={p.upToHint} optional />
        </Fold>
        <Button look="primary">{p.send}</Button>
      </PostForm>
    </Card>
  )
}
