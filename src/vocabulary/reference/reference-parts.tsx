import { Form } from 'react-router'
import {
  Badge,
  Button,
  ButtonGroup,
  Card,
  DateField,
  Empty,
  FileField,
  FormKey,
  NotKnown,
  PostForm,
  Select,
  Soft,
  Table,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { isDated, type ReferenceKind } from '#vocabulary/reference/kinds.ts'
import { referenceWords } from '#vocabulary/reference/reference.words.ts'
import { shortKey } from '#vocabulary/reference/waiting.tsx'

interface Version {
  readonly number: number
  readonly label: string
  readonly backTo: number | null
  readonly counts: { readonly new: number; readonly changed: number; readonly withdrawn: number }
  readonly by: string | null
  readonly at: string
}

/** Choose the files of a version; nothing of them counts until somebody says yes. */
export function AddVersion({ kind, answer }: { kind: ReferenceKind; answer: FormAnswer | undefined }) {
  const t = useWords(referenceWords)
  return (
    <Card title={t.bringIn}>
      <p>{t.files[kind]}</p>
      <PostForm files answer={answer}>
        <FileField
          name="files"
          label={t.chooseFiles}
          hint={kind === 'borders' ? t.filesHintBorders : t.filesHint}
          accept={kind === 'borders' ? '.geojson,.json,.zip' : '.csv,.xlsx,.zip'}
          many
        />
        {isDated(kind) ? <DateField name="from" label={t.from} hint={t.fromHint} /> : null}
        <TextField name="label" label={t.label} hint={t.labelHint} optional short />
        <ButtonGroup>
          <Button look="primary" icon="upload">
            {t.check}
          </Button>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}

/** Every version with its day and who stored it; each of them can count again. */
export function Versions({ versions }: { versions: readonly Version[] }) {
  const t = useWords(referenceWords)
  const [newest] = versions
  const rows = newest ? [...versions, beforeFirst] : []
  const labelOf = (number: number) => versions.find((one) => one.number === number)?.label ?? ''
  return (
    <Card flush title={t.versions}>
      {rows.length === 0 ? (
        <Empty icon="upload" title={t.noVersions}>
          {t.noVersionsHint}
        </Empty>
      ) : (
        <Table
          caption={t.versions}
          rows={rows}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              head: t.version,
              main: true,
              cell: (row) => (row.number === 0 ? <Soft>{t.beforeFirst}</Soft> : t.versionNumber(row.number, row.label)),
            },
            { head: t.since, cell: ({ at }) => at },
            { head: t.by, cell: ({ number, by }) => (number === 0 ? null : (by ?? <NotKnown />)) },
            {
              head: t.changes,
              cell: ({ number, counts, backTo }) => {
                if (number === 0) return null
                if (backTo === 0) return t.backToNothing
                return backTo === null
                  ? t.changesOf(counts.new, counts.changed, counts.withdrawn)
                  : t.backTo(t.versionNumber(backTo, labelOf(backTo)))
              },
            },
            {
              head: t.goBack,
              cell: ({ number }) =>
                number === newest?.number ? <Badge tone="positive">{t.now}</Badge> : <GoBack to={number} />,
            },
          ]}
        />
      )}
    </Card>
  )
}

const beforeFirst: Version = {
  number: 0,
  label: '',
  backTo: null,
  counts: { new: 0, changed: 0, withdrawn: 0 },
  by: null,
  at: '',
}

function GoBack({ to }: { to: number }) {
  const t = useWords(referenceWords)
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="to" value={to} />
      <Button small icon="undo" name="intent" value="undo" aria-label={to === 0 ? t.backToNothing : t.goBackTo(to)}>
        {t.goBack}
      </Button>
    </Form>
  )
}

interface LookedUp {
  readonly versions: readonly Version[]
  readonly find: string
  readonly version: number
  readonly found:
    | readonly {
        readonly part: string
        readonly key: string
        readonly nl: string | null
        readonly en: string | null
        readonly since: number
        readonly until: number | null
        readonly facts: readonly string[]
      }[]
    | null
}

/** What a version said about a name, a code or a postcode: also one that no longer counts. */
export function LookUp({ versions, find, version, found }: LookedUp) {
  const t = useWords(referenceWords)
  const lang = useLang()
  return (
    <Card title={t.look}>
      <Form method="get">
        <TextField name="find" label={t.look} hint={t.lookHint} value={find} />
        <Select
          name="version"
          label={t.lookIn}
          value={String(version)}
          options={versions.map(({ number, label }) => ({
            value: String(number),
            label: t.versionNumber(number, label),
          }))}
        />
        <ButtonGroup>
          <Button icon="search">{t.find}</Button>
        </ButtonGroup>
      </Form>
      {found?.length === 0 ? (
        <Empty icon="search" title={t.foundNothing}>
          {t.foundNothingHint}
        </Empty>
      ) : null}
      {found && found.length > 0 ? (
        <Table
          caption={t.look}
          rows={found}
          rowKey={({ part, key, since }) => `${part} ${key} ${since}`}
          columns={[
            {
              head: t.name,
              main: true,
              cell: ({ nl, en, key }) => (lang === 'nl' ? (nl ?? en) : (en ?? nl)) ?? key,
            },
            {
              head: t.facts,
              cell: ({ part, key, facts }) => [t.parts[part] ?? part, shortKey(key), ...facts].join(' · '),
            },
            { head: t.saidSince, cell: ({ since, until }) => t.sinceVersion(since, until) },
          ]}
        />
      ) : null}
    </Card>
  )
}
