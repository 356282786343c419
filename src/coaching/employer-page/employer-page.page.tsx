import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { linkFromForm } from '#coaching/employer-page/employer-page.form.ts'
import { employerPageWords, shownPage } from '#coaching/employer-page/employer-page.words.ts'
import { PageCards } from '#coaching/employer-page/page-cards.tsx'
import { seeEmployerPage } from '#coaching/employer-page/see-employer-page.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  Card,
  Columns,
  Copyable,
  FormKey,
  PageHeader,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { page, linkUntil, route } = need(await seeEmployerPage(house, caller, params.id ?? ''))
  const t = employerPageWords[lang]
  return {
    page: shownPage(page, lang),
    lead: t.staffLead(page.name, page.at),
    back: { label: page.name, to: `/coaching/${route}` },
    until: linkUntil && spokenDay(linkUntil, lang),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  linkFromForm(visitOf(context), request, params.id ?? '')

/** Exactly what the employer reads, and the link to it: for who coaches or pays. */
export default function EmployerPagePage() {
  const { page, lead, back } = useLoaderData<typeof loader>()
  const t = useWords(employerPageWords)
  return (
    <>
      <PageHeader title={t.staffTitle} lead={lead} breadcrumb={[{ label: t.route, to: '/coaching' }, back]} />
      <Columns as="side">
        <section aria-label={t.reads}>
          <PageCards page={page} />
        </section>
        <TheLink />
      </Columns>
    </>
  )
}

function TheLink() {
  const { until } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(employerPageWords)
  return (
    <Card main title={t.link}>
      <Stack>
        {answer?.form?.problem ? <Alert tone="caution">{answer.form.problem}</Alert> : null}
        {answer?.link ? (
          <Alert tone="positive">
            <Copyable text={answer.link} label={t.link} />
          </Alert>
        ) : null}
        <p>{until ? t.linkIs(until) : t.noLink}</p>
        <Soft>{until ? t.another : t.linkWhy}</Soft>
        <Form method="post">
          <FormKey />
          <ButtonGroup>
            <Button look={until ? 'secondary' : 'primary'} name="intent" value="make">
              {until ? t.makeAnother : t.make}
            </Button>
            {until ? (
              <Button look="subtle" name="intent" value="end">
                {t.end}
              </Button>
            ) : null}
          </ButtonGroup>
        </Form>
      </Stack>
    </Card>
  )
}
