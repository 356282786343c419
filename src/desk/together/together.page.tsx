import { type LoaderFunctionArgs, redirect, useLoaderData, useSearchParams } from 'react-router'
import { addressMeant, tableIn } from '#desk/together/handed-in.ts'
import { seeTogetherHere } from '#desk/together/see-together-here.ts'
import { shownTable } from '#desk/together/shown-table.words.ts'
import { togetherWords } from '#desk/together/together.words.ts'
import { Members, Rules } from '#desk/together/together-forms.tsx'
import { Choices, LeftTable, PlanTable, SeatsLeft } from '#desk/together/together-table.tsx'
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  Empty,
  PageHeader,
  Row,
  ScreenOnly,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { searchParams } = visit.url
  const meant = addressMeant(searchParams)
  if (meant) throw redirect(meant, 303)
  const asked = tableIn(searchParams)
  return shownTable(need(await seeTogetherHere(visit.house, visit.caller, asked)), asked, visit.lang)
}

/** People and work of one table: the best plan, what each other choice costs, and the choices themselves in the address. */
export default function Together() {
  const plan = useLoaderData<typeof loader>()
  const t = useWords(togetherWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.toVacancies, to: '/vacancies' }]} />
      <Stack>
        <Notes />
        {plan.isEmpty ? <Nobody /> : <Table />}
      </Stack>
    </>
  )
}

/** The plan as wide as the page, to be read from across a room; what changes the table stands below. */
function Table() {
  const plan = useLoaderData<typeof loader>()
  return (
    <>
      <Plan />
      {plan.seats.length > 0 ? <SeatsLeft seats={plan.seats} /> : null}
      <ScreenOnly>
        <Columns as="half">
          <Members members={plan.members} />
          <Rules people={plan.members.people} employers={plan.employers} organisations={plan.organisations} />
        </Columns>
      </ScreenOnly>
    </>
  )
}

function Notes() {
  const { gone, late } = useLoaderData<typeof loader>()
  const t = useWords(togetherWords)
  const [params] = useSearchParams()
  return (
    <>
      {params.get('all') ? <Alert tone="caution">{t.most30}</Alert> : null}
      {gone.people > 0 ? <Alert tone="caution">{t.gonePeople(gone.people)}</Alert> : null}
      {gone.vacancies > 0 ? <Alert tone="caution">{t.goneVacancies(gone.vacancies)}</Alert> : null}
      {late ? <Alert tone="caution">{t.late}</Alert> : null}
    </>
  )
}

function Nobody() {
  const t = useWords(togetherWords)
  return (
    <Card>
      <Empty icon="people" title={t.empty} action={<ToLists />}>
        {t.emptyHint}
      </Empty>
    </Card>
  )
}

function ToLists() {
  const t = useWords(togetherWords)
  return (
    <Row>
      <ButtonLink to="/vacancies">{t.toVacancies}</ButtonLink>
      <ButtonLink to="/people">{t.toPeople}</ButtonLink>
    </Row>
  )
}

function Plan() {
  const { says, isBetter, because, proved, placed, left, notShown, choices, ownCost } = useLoaderData<typeof loader>()
  const t = useWords(togetherWords)
  const decided = choices.length > 0 ? <Choices choices={choices} ownCost={ownCost} /> : null
  if (because) {
    return (
      <>
        <Card>
          <Empty icon="alert" title={because === 'impossible' ? t.impossible : t.noTime}>
            {because === 'impossible' ? t.impossibleHint : t.noTimeHint}
          </Empty>
        </Card>
        {decided}
      </>
    )
  }
  return (
    <>
      {placed.length > 0 ? (
        <Alert tone={proved ? 'positive' : 'caution'} title={says.sum ?? ''}>
          <p>
            {proved ? t.proved : t.notProved} {isBetter ? says.bestFirst : null}
          </p>
        </Alert>
      ) : (
        <Card>
          <Empty icon="people" title={t.nobody}>
            {t.nobodyHint}
          </Empty>
        </Card>
      )}
      {decided}
      {placed.length > 0 ? <PlanTable rows={placed} /> : null}
      {left.length > 0 ? <LeftTable rows={left} /> : null}
      {notShown > 0 ? <p>{t.notShown(notShown)}</p> : null}
    </>
  )
}
