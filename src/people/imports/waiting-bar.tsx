import { useEffect, useState } from 'react'
import { useNavigation } from 'react-router'
import { askingWords } from '#people/imports/asking.words.ts'
import { Alert, useWords } from '#platform/ui/ui.tsx'

const everyMs = 1000

/** While a file is read or stored: how far it is. Without script the browser shows that it waits, as always. */
export function WaitingBar({ id }: { id: string }) {
  const t = useWords(askingWords)
  const { state } = useNavigation()
  const [text, setText] = useState('')
  const busy = state !== 'idle'
  useEffect(() => {
    if (!busy) return setText('')
    const ask = async () => {
      const answer = await fetch(`/imports/${id}/progress`, { headers: { 'x-watch': '1' } }).catch(() => null)
      if (answer?.ok) setText(await answer.text())
    }
    const timer = setInterval(ask, everyMs)
    return () => clearInterval(timer)
  }, [busy, id])
  return <div role="status">{busy ? <Alert tone="info">{text || t.progress.busy}</Alert> : null}</div>
}
