import { Form } from 'react-router'
import { consentWords } from '#desk/consent/consent.words.ts'
import type { ConsentView } from '#desk/consent/consent-view.ts'
import { Badge, Button, Empty, Fold, FormKey, Hidden, Soft, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { spokenDay } from '#values/public.ts'

const tones = { asked: 'info', given: 'positive', refused: 'plain', withdrawn: 'caution', expired: 'caution' } as const

/** How somebody is called to whom it was given, or how all of them are. */
export function useAudience() {
  const t = useWords(consentWords)
  return ({ audience, name }: Pick<ConsentView, 'audience' | 'name'>): string =>
    audience === 'region' ? t.region : audience === 'everybody' ? t.everybody : (name ?? '–')
}

export const ConsentBadge = ({ state }: Pick<ConsentView, 'state'>) => (
  <Badge tone={tones[state]}>{useWords(consentWords).states[state]}</Badge>
)

export function ConsentTable({ rows }: { rows: readonly ConsentView[] }) {
  const t = useWords(consentWords)
  const lang = useLang()
  const audienceOf = useAudience()
  if (rows.length === 0)
    return (
      <Empty icon="lock" title={t.nothing}>
        {t.lead}
      </Empty>
    )
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { head: t.what, main: true, cell: (row) => t.whats[row.what] },
        { head: t.who, cell: audienceOf },
        { head: t.state, cell: (row) => <Stands row={row} /> },
        { head: t.until, cell: (row) => (row.until && row.state !== 'refused' ? spokenDay(row.until, lang) : null) },
        {
          head: t.askedOn,
          cell: (row) => (row.askedOn ? [spokenDay(row.askedOn, lang), row.askedBy].filter(Boolean).join(', ') : null),
        },
        { head: '', cell: (row) => (row.state === 'given' || row.state === 'asked' ? <TakeBack row={row} /> : null) },
      ]}
    />
  )
}

function Stands({ row }: { row: ConsentView }) {
  const t = useWords(consentWords)
  const lang = useLang()
  const { state, on, how, by, paperOn, text } = row
  const said = by ? t.by(t.hows[how], by) : t.hows[how]
  const came = paperOn ? `${said}, ${t.paperOf(spokenDay(paperOn, lang))}` : said
  return (
    <>
      <ConsentBadge state={state} />
      <span className="sk-block sk-soft sk-small">
        {[on ? spokenDay(on, lang) : null, state === 'asked' ? null : came].filter(Boolean).join(', ')}
      </span>
      {text ? (
        <Fold title={t.text}>
          <p className="sk-letter-text" lang={text.lang}>
            {text.body}
          </p>
          <Soft>{t.textSince(spokenDay(text.since, lang))}</Soft>
        </Fold>
      ) : null}
    </>
  )
}

function TakeBack({ row }: { row: ConsentView }) {
  const t = useWords(consentWords)
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="release" value={row.id} />
      <Button small name="intent" value="withdraw">
        {t.withdraw}
        <Hidden>{` ${t.whats[row.what]}`}</Hidden>
      </Button>
    </Form>
  )
}
