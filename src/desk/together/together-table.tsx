import { Link } from 'react-router'
import type { PlanRow, TogetherPage } from '#desk/together/shown-table.words.ts'
import { togetherWords } from '#desk/together/together.words.ts'
import { Badge, ButtonLink, Card, Hidden, PersonName, Soft, Table, useWords } from '#platform/ui/ui.tsx'

/** Who goes where, why, and what the next best would cost all together. */
export function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const t = useWords(togetherWords)
  return (
    <Card flush title={t.tableTitle}>
      <Table
        caption={t.tableTitle}
        rows={rows}
        rowKey={({ dossier }) => dossier}
        columns={[
          { head: t.who, main: true, cell: (row) => <Who row={row} /> },
          { head: t.where, cell: ({ work }) => <WorkName work={work} /> },
          { head: t.points, number: true, cell: (row) => <Why row={row} /> },
          { head: t.next, cell: ({ next, isPinned }) => (isPinned ? null : <Next next={next} />) },
          { head: t.yes, cell: (row) => <Keep row={row} /> },
          { head: t.no, cell: (row) => <Refuse row={row} /> },
        ]}
      />
    </Card>
  )
}

/** Who has no place, and what it would cost to give one. */
export function LeftTable({ rows }: { rows: readonly PlanRow[] }) {
  const t = useWords(togetherWords)
  return (
    <Card flush title={t.noPlace(rows.length)} aside={<Soft>{t.noPlaceHint}</Soft>}>
      <Table
        caption={t.noPlace(rows.length)}
        rows={rows}
        rowKey={({ dossier }) => dossier}
        columns={[
          { head: t.who, main: true, cell: (row) => <Who row={row} /> },
          { head: t.next, cell: ({ next }) => <Next next={next} /> },
          {
            head: t.deed,
            cell: ({ keep, name }) =>
              keep ? (
                <ButtonLink small look="subtle" icon="check" to={keep}>
                  {t.giveSeat}
                  <Hidden> {name}</Hidden>
                </ButtonLink>
              ) : null,
          },
        ]}
      />
    </Card>
  )
}

function Who({ row: { dossier, name, town, isPinned, list } }: { row: PlanRow }) {
  const t = useWords(togetherWords)
  return (
    <>
      <PersonName name={name} to={`/people/${dossier}`} {...(town ? { place: town } : {})} />{' '}
      {isPinned ? <Badge icon="lock">{t.stays}</Badge> : null}
      {list === 'to-ask' ? <Badge>{t.toAsk}</Badge> : null}
      {list === 'almost' ? <Badge tone="caution">{t.almost}</Badge> : null}
    </>
  )
}

type Work = PlanRow['work']

const WorkName = ({ work }: { work: Work }) =>
  work ? (
    <>
      <Link to={`/vacancies/${work.id}`}>{work.title}</Link> <Soft>{work.employer}</Soft>
    </>
  ) : null

function Why({ row: { dossier, name, work, points } }: { row: PlanRow }) {
  const t = useWords(togetherWords)
  return work ? (
    <Link to={`/vacancies/${work.id}/people/${dossier}`}>
      {points}
      <Hidden>, {t.why(name)}</Hidden>
    </Link>
  ) : null
}

function Next({ next }: { next: PlanRow['next'] }) {
  const t = useWords(togetherWords)
  if (!next) return <Soft>{t.nothingElse}</Soft>
  return (
    <>
      {next.work ? `${next.work.title}, ${next.work.employer}.` : t.without} <Soft>{next.says}</Soft>
    </>
  )
}

function Keep({ row: { isPinned, keep, name } }: { row: PlanRow }) {
  const t = useWords(togetherWords)
  return keep && !isPinned ? (
    <ButtonLink small look="subtle" icon="lock" to={keep}>
      {t.keep}
      <Hidden> {name}</Hidden>
    </ButtonLink>
  ) : null
}

function Refuse({ row: { not, name } }: { row: PlanRow }) {
  const t = useWords(togetherWords)
  return not ? (
    <ButtonLink small look="subtle" icon="close" to={not}>
      {t.notThis}
      <Hidden> {name}</Hidden>
    </ButtonLink>
  ) : null
}

/** What the table decided itself, what that costs, and the way back. */
export function Choices({ choices, ownCost }: Pick<TogetherPage, 'choices' | 'ownCost'>) {
  const t = useWords(togetherWords)
  return (
    <Card title={t.choices}>
      <ul>
        {choices.map(({ id, says, cost, undo }) => (
          <li key={id}>
            {says} {cost ? <Soft>{cost}</Soft> : null}{' '}
            <Link className="sk-target" to={undo}>
              {t.undo}
              <Hidden>: {says}</Hidden>
            </Link>
          </li>
        ))}
      </ul>
      {ownCost ? (
        <p>
          <strong>{t.ownCost}:</strong> {ownCost}
        </p>
      ) : null}
    </Card>
  )
}

export function SeatsLeft({ seats }: Pick<TogetherPage, 'seats'>) {
  const t = useWords(togetherWords)
  return (
    <Card title={t.seatsTitle}>
      <ul>
        {seats.map(({ id, title, employer, seats: left }) => (
          <li key={id}>
            <Link to={`/vacancies/${id}`}>{title}</Link>, {employer}. <Soft>{t.seats(left)}.</Soft>
          </li>
        ))}
      </ul>
    </Card>
  )
}
