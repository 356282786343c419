import { Form } from 'react-router'
import type { OwnPart } from '#people/own-profile/own-parts.rules.ts'
import { saidWords } from '#people/own-profile/said.words.ts'
import { termOf } from '#people/own-profile/said-terms.rules.ts'
import { Button, DataList, FormKey, NotKnown, Soft, useLang, useWords } from '#platform/ui/ui.tsx'
import { type Day, spokenDay } from '#values/public.ts'

export interface ShownSaid {
  readonly id: string
  readonly part: OwnPart
  readonly said: readonly string[]
  readonly now: readonly string[] | null
  readonly on: Day
  readonly how: 'herself' | 'acting'
  readonly answer: 'taken' | 'kept' | null
  readonly mayAnswer: boolean
}

/** Hers beside what stands there, each with its name: nobody has to remember the one to read the other. */
export function BothSides({ part, said, now, on, how }: ShownSaid) {
  const t = useWords(saidWords)
  const lang = useLang()
  return (
    <DataList
      as="narrow"
      rows={[
        {
          term: t.says,
          value: (
            <>
              <SaidText part={part} said={said} />{' '}
              <Soft>{[t.on(spokenDay(on, lang)), how === 'acting' ? t.acting : null].filter(Boolean).join(', ')}</Soft>
            </>
          ),
        },
        { term: t.stands, value: now === null ? <NotKnown /> : <SaidText part={part} said={now} /> },
      ]}
    />
  )
}

export function SaidText({ part, said }: { part: OwnPart; said: readonly string[] }) {
  const t = useWords(saidWords)
  const lang = useLang()
  if (said.length === 0) return part === 'travel' ? t.noTransport : t.nothingNeeded
  return said.map((id) => termOf(part, id)[lang]).join(part === 'words' ? ' ' : ', ')
}

interface TakeOverProps {
  dossier: string
  version: number
  one: Pick<ShownSaid, 'id' | 'part' | 'mayAnswer' | 'answer'>
}

/** One tap; it can be undone. */
export function TakeOver({ dossier, version, one }: TakeOverProps) {
  const t = useWords(saidWords)
  if (!one.mayAnswer) return null
  return (
    <Form method="post" action={`/people/${dossier}/said`}>
      <FormKey />
      <input type="hidden" name="statement" value={one.id} />
      <input type="hidden" name="part" value={one.part} />
      <input type="hidden" name="version" value={version} />
      <Button small icon="check" name="intent" value="take-over">
        {t.takeOver}
      </Button>
    </Form>
  )
}
