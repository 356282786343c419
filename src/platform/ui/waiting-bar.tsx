import { useEffect, useState } from 'react'
import { useNavigation } from 'react-router'
import { useWords } from '#platform/ui/lang.tsx'
import { Alert } from '#platform/ui/status.tsx'
import { fileWords } from '#platform/web/file.words.ts'

const everyMs = 1000

/** While a file is read or stored: how far it is. Without script the browser shows that it waits, as always. */
export function WaitingBar({ ask: address }: { ask: string }) {
  const t = useWords(fileWords)
  const { state } = useNavigation()
  const [text, setText] = useState('')
  const busy = state !== 'idle'
  useEffect(() => {
    if (!busy) return setText('')
    const ask = async () => {
      const answer = await fetch(address, { headers: { 'x-watch': '1' } }).catch(() => null)
      if (answer?.ok) setText(await answer.text())
    }
    const timer = setInterval(ask, everyMs)
    return () => clearInterval(timer)
  }, [busy, address])
  return <div role="status">{busy ? <Alert tone="info">{text || t.progress.busy}</Alert> : null}</div>
}
