import { Button, ButtonGroup, ButtonLink } from '#platform/ui/button.tsx'
import { Select } from '#platform/ui/fields.tsx'
import { PostForm } from '#platform/ui/form.tsx'
import { useWords } from '#platform/ui/lang.tsx'
import { Card, Stack } from '#platform/ui/layout.tsx'
import { WaitingBar } from '#platform/ui/waiting-bar.tsx'
import { fileWords } from '#platform/web/file.words.ts'

interface FileColumn {
  readonly heading: string
  /** What it means now; 'none' was said before, null was never said. */
  readonly field: string | null
  /** Whether somebody may say what it means: a heading that we know needs nobody. */
  readonly isOpen: boolean
  readonly examples: readonly string[]
}

interface FileColumnsProps {
  /** The import that they belong to: where one goes back to, and where one asks how far it is. */
  readonly home: string
  readonly columns: readonly FileColumn[]
  readonly meanings: readonly { readonly value: string; readonly label: string }[]
}

/** What each column with a heading that nobody knows means: asked once, remembered for the next file. */
export function FileColumns({ home, columns, meanings }: FileColumnsProps) {
  const t = useWords(fileWords)
  const open = columns.map((column, place) => ({ ...column, place })).filter(({ isOpen }) => isOpen)
  const known = columns.filter(({ isOpen }) => !isOpen).map(({ heading }) => heading)
  return (
    <Stack>
      <Card>
        {open.length === 0 ? <p>{t.allKnown}</p> : null}
        <PostForm>
          {open.map(({ place, heading, field, examples }) => (
            <Select
              key={place}
              name={`column-${place}`}
              label={heading}
              hint={examples.length > 0 ? t.examples(examples.join(', ')) : t.noExamples}
              options={[{ value: 'none', label: t.leaveOut }, ...meanings]}
              empty={false}
              value={field ?? 'none'}
            />
          ))}
          <ButtonGroup>
            {open.length > 0 ? (
              <Button look="primary" icon="check">
                {t.readAgain}
              </Button>
            ) : null}
            <ButtonLink to={home}>{t.asItIs}</ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
      <WaitingBar ask={`${home}/progress`} />
      {known.length > 0 ? (
        <Card title={t.knownHeadings}>
          <p>{known.join(', ')}</p>
        </Card>
      ) : null}
    </Stack>
  )
}

/** What was chosen for each column, by its place; what is no meaning is left out. */
export function meaningsIn<Field>(
  values: Readonly<Record<string, unknown>>,
  columns: number,
  fieldNamed: (name: string) => Field | undefined,
): ReadonlyMap<number, Field> {
  const chosen = new Map<number, Field>()
  for (let place = 0; place < columns; place++) {
    const value = values[`column-${place}`]
    const field = typeof value === 'string' ? fieldNamed(value) : undefined
    if (field) chosen.set(place, field)
  }
  return chosen
}
