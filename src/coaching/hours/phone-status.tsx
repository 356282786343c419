import type { PhoneState } from '#coaching/hours/use-phone.ts'
import { weekWords } from '#coaching/hours/week.words.ts'
import { Alert, Button, ButtonLink, Soft, useLang, useWords } from '#platform/ui/ui.tsx'

interface Props {
  state: PhoneState
  address: string
  sendAll: () => void
}

/** Says plainly what was not sent yet, and when it was. */
export function PhoneStatus(props: Props) {
  return (
    <div role="status">
      <Said {...props} />
    </div>
  )
}

function Said({ state: { at, lines, when }, address, sendAll }: Props) {
  const t = useWords(weekWords)
  const lang = useLang()
  if (at === 'none') return null
  if (at === 'typed') return <Soft>{t.typed}</Soft>
  if (at === 'changed') return <Alert tone="caution">{t.changed}</Alert>
  if (at === 'stored')
    return (
      <Alert tone="positive">{t.sentAt(lines, when?.toLocaleTimeString(lang, { timeStyle: 'short' }) ?? '')}</Alert>
    )
  if (at === 'signed-out')
    return (
      <Alert tone="caution">
        <p>{t.signedOut(lines)}</p>
        <ButtonLink small to={`/sign-in?${new URLSearchParams({ next: address })}`}>
          {t.signIn}
        </ButtonLink>
      </Alert>
    )
  return (
    <Alert tone="caution">
      <p>{t.waiting(lines)}</p>
      <Button small type="button" onClick={sendAll}>
        {t.tryNow}
      </Button>
    </Alert>
  )
}
