import { kitWords } from '#platform/ui/kit/kit.words.ts'
import {
  Badge,
  BulkBar,
  Button,
  Card,
  Chips,
  Columns,
  Contact,
  DataList,
  FilterBar,
  Pagination,
  PersonName,
  SearchBox,
  Table,
  Tabs,
  TaskList,
  useWords,
  WorkBadge,
} from '#platform/ui/ui.tsx'

const invented = [
  { id: '1', name: 'Achterberg, Lisa van den', job: 0, hours: 20 },
  { id: '2', name: 'Çelik, Emre', job: 1, hours: 36 },
  { id: '3', name: 'Nguyễn, Thanh', job: 2, hours: 30 },
]

export function KitTable() {
  const t = useWords(kitWords)
  return (
    <section>
      <Tabs
        label={t.people}
        tabs={[
          { label: t.all, to: '/kit', here: true },
          { label: t.toConfirm, to: '/kit?view=confirm', here: false, count: 11 },
        ]}
      />
      <FilterBar label={t.people}>
        <SearchBox label={t.search} />
        <Chips
          filters={[
            { name: 'hours', value: '16', label: t.many },
            { name: 'available', value: 'now', label: t.now },
          ]}
        />
      </FilterBar>
      <Card flush>
        <Table
          caption={t.people}
          rows={invented}
          rowKey={(person) => person.id}
          choose={{ form: 'kit-people', label: (person) => person.name }}
          sorted="name"
          columns={[
            { head: t.name, main: true, sort: 'name', cell: ({ name }) => <PersonName name={name} to="/kit" /> },
            { head: t.seeks, cell: ({ job }) => t.jobs[job] },
            { head: t.hours, number: true, sort: 'hours', cell: ({ hours }) => hours },
            { head: t.available, extra: true, cell: () => t.now },
            { head: t.step, cell: () => <Badge tone="positive">{t.readyForWork}</Badge> },
          ]}
        />
        <BulkBar form="kit-people">
          <Button type="button" look="primary" small icon="link">
            {t.bulk}
          </Button>
          <Button type="button" small icon="mail">
            {t.bulkOther}
          </Button>
        </BulkBar>
        <Pagination shown={{ from: 1, to: 3, total: 128 }} next={{ page: '2' }} previous={{ page: '1' }} />
      </Card>
    </section>
  )
}

export function KitFacts() {
  const t = useWords(kitWords)
  return (
    <Columns>
      <Card title={t.facts} flush>
        <DataList
          rows={[
            { term: t.seeks, value: t.jobs.join(', '), change: '/kit' },
            { term: t.transportFact, value: t.transportNames.join(', '), change: '/kit' },
            { term: t.licence, value: null, change: '/kit' },
          ]}
        />
      </Card>
      <Card title={t.today} flush>
        <TaskList
          tasks={[
            {
              id: '1',
              icon: 'check',
              title: t.task,
              hint: t.taskHint,
              due: t.today,
              to: '/kit',
              status: <WorkBadge state="to-do" />,
            },
            { id: '2', icon: 'lock', title: t.locked, hint: t.lockedHint, status: <WorkBadge state="not-yet" /> },
          ]}
        />
        <div className="sk-card__body">
          <Contact name="Ahmed Bouzid" role={t.coach} phone="06 00 00 00 00" />
        </div>
      </Card>
    </Columns>
  )
}
