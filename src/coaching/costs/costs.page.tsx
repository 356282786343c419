import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { costsFromForm, type ShownCosts, shownCosts } from '#coaching/costs/costs.form.ts'
import { AskCosts } from '#coaching/costs/costs.shapes.ts'
import { costsWords } from '#coaching/costs/costs.words.ts'
import { wageSubsidies } from '#coaching/costs/instruments.rules.ts'
import { reckonCosts } from '#coaching/costs/reckon-costs.ts'
import { taskParts, taskRows } from '#coaching/wage-value/task-method.rules.ts'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Columns,
  DataList,
  Fold,
  NotKnown,
  NumberField,
  PageHeader,
  PostForm,
  Row,
  ScreenOnly,
  Select,
  Soft,
  Stack,
  Table,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { cents, formatEuro, formatShare, minutes, share, spokenDay, spokenMinutes } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const costs = need(await reckonCosts(house, caller, params.id ?? '', AskCosts.parse({})))
  return { id: params.id ?? '', costs: shownCosts(costs, lang) }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  costsFromForm(visitOf(context), request, params.id ?? '')

/** What an employer pays in three ways, with the help there is, and what nobody can promise. */
export default function CostsPage() {
  const { id, costs: before } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(costsWords)
  const lang = useLang()
  const costs: ShownCosts = answer && 'costs' in answer ? (answer.costs as ShownCosts) : before
  const facts = [
    { icon: 'calendar' as const, text: t.from(spokenDay(costs.start, lang, { year: 'always' })) },
    {
      icon: 'clock' as const,
      text: costs.minutesWeek === null ? <NotKnown /> : t.week(spokenMinutes(minutes(costs.minutesWeek), lang)),
    },
  ]
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(costs.name, costs.at)}
        breadcrumb={[
          { label: t.placements, to: '/placements' },
          { label: t.work, to: `/placements/${id}` },
        ]}
        facts={facts}
        actions={
          <ButtonLink icon="chart" to={`/placements/${id}/wage-value`}>
            {t.toWageValue}
          </ButtonLink>
        }
      />
      <Columns as="side">
        <Stack>
          <Ways costs={costs} />
          <Steps costs={costs} />
          <Instruments costs={costs} />
          <Uncertain costs={costs} />
        </Stack>
        <ScreenOnly>
          <Card title={t.ask}>
            <Ask answer={answer} costs={costs} />
          </Card>
        </ScreenOnly>
      </Columns>
    </>
  )
}

type Part = { costs: ShownCosts }

function Money({ of }: { of: number | null }) {
  const lang = useLang()
  return of === null ? <NotKnown /> : formatEuro(cents(of), lang)
}

function Ways({ costs }: Part) {
  const t = useWords(costsWords)
  return (
    <Card title={t.perMonth} flush>
      <Table
        caption={t.perMonth}
        rows={costs.ways}
        rowKey={({ way }) => way}
        columns={[
          { head: t.way, main: true, cell: ({ way }) => t.ways[way] },
          { head: t.before, number: true, cell: (row) => <Money of={row.before} /> },
          { head: t.help, number: true, cell: (row) => <Money of={row.help} /> },
          { head: t.after, number: true, cell: (row) => <Money of={row.after} /> },
        ]}
      />
    </Card>
  )
}

function Steps({ costs: { steps, wageValue } }: Part) {
  const t = useWords(costsWords)
  const lang = useLang()
  if (!steps) return null
  const part = `${formatShare(share(steps.part), lang)}${steps.capped ? ` (${t.capped})` : ''}`
  return (
    <Card title={t.steps} flush>
      <DataList
        as="amounts"
        rows={[
          ...(wageValue === null ? [] : [{ term: t.valueIs, value: formatShare(share(wageValue * 100), lang) }]),
          { term: t.base, value: <Money of={steps.base} /> },
          { term: t.withHoliday, value: <Money of={steps.withHoliday} /> },
          { term: t.part, value: part },
          { term: t.gross, value: <Money of={steps.gross} /> },
          { term: t.subsidyIs, value: <Money of={steps.subsidy} /> },
        ]}
      />
    </Card>
  )
}

function Instruments({ costs: { instruments } }: Part) {
  const t = useWords(costsWords)
  const lang = useLang()
  if (!instruments || instruments.length === 0)
    return (
      <Card title={t.instruments}>
        <p>{instruments ? t.none : t.notForYou}</p>
      </Card>
    )
  return (
    <Card title={t.instruments} flush>
      <Table
        caption={t.instruments}
        rows={instruments}
        rowKey={({ instrument }) => instrument}
        columns={[
          { head: t.what, main: true, cell: ({ instrument }) => t.names[instrument] },
          {
            head: t.until,
            cell: ({ until, doubt }) =>
              [until && spokenDay(until, lang, { year: 'always' }), doubt && t.doubts[doubt]]
                .filter(Boolean)
                .join(', ') || <NotKnown />,
          },
        ]}
      />
    </Card>
  )
}

function Uncertain({ costs: { missing, rests } }: Part) {
  const t = useWords(costsWords)
  return (
    <Card title={t.uncertain}>
      {missing.length > 0 ? (
        <Alert tone="caution" title={t.missing}>
          <p>{missing.join('; ')}</p>
        </Alert>
      ) : null}
      <ul>
        {t.doubtsAll.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Fold title={t.rests}>
        <ul>
          {rests.map(({ name, source, carriedForward }) => (
            <li key={name}>
              {name}: <Soft>{carriedForward ? `${source}, ${t.confirm}` : source}</Soft>
            </li>
          ))}
        </ul>
      </Fold>
    </Card>
  )
}

type Answer = ReturnType<typeof useActionData<typeof action>>

function Ask({ answer, costs }: Part & { answer: Answer }) {
  const t = useWords(costsWords)
  const options = wageSubsidies
    .filter((value) => costs.instruments?.some((one) => one.instrument === value))
    .map((value) => ({ value, label: t.subsidies[value] }))
  return (
    <PostForm answer={answer}>
      <TextField name="wage" label={t.wage} hint={t.wageHint} inputMode="decimal" short optional />
      <NumberField name="fullHours" label={t.fullHours} value={36} />
      {options.length > 0 ? <Select name="subsidies" label={t.subsidy} options={options} empty={t.noSubsidy} /> : null}
      {costs.kept ? <KeptValue costs={costs} /> : <WageValueFields answer={answer} />}
      <TextField name="secondmentRate" label={t.secondmentRate} hint={t.notSaid} inputMode="decimal" short optional />
      <TextField name="payrollRate" label={t.payrollRate} hint={t.notSaid} inputMode="decimal" short optional />
      <Button look="primary">{t.reckon}</Button>
    </PostForm>
  )
}

/** What was decided leads: nothing to fill in. */
function KeptValue({ costs: { kept, wageValue } }: Part) {
  const t = useWords(costsWords)
  const lang = useLang()
  if (!kept || wageValue === null) return null
  const day = (of: typeof kept.decidedOn) => spokenDay(of, lang, { year: 'always' })
  return <p>{t.keptValue(formatShare(share(wageValue * 100), lang), day(kept.decidedOn), day(kept.reviewOn))}</p>
}

function WageValueFields({ answer }: { answer: Answer }) {
  const t = useWords(costsWords)
  return (
    <>
      <NumberField name="wageValue" label={t.wageValue} hint={t.wageValueHint} optional />
      <Fold title={t.tasks} open={Boolean(answer?.errors['task-1-share'])}>
        <p>{t.tasksLead}</p>
        <NumberField name="days" label={t.days} value={5} />
        {taskRows.map((row) => (
          <fieldset key={row}>
            <legend className="sk-form-label">{t.task(row)}</legend>
            <Row>
              {taskParts.map((part) => (
                <NumberField key={part} name={`task-${row}-${part}`} label={t[part]} />
              ))}
            </Row>
          </fieldset>
        ))}
      </Fold>
    </>
  )
}
