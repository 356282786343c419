import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Soon enough for a meeting, and rarely enough not to be noticed. */
const everyMs = 30_000

interface WatchProps {
  /** Answers one short text about what the page shows. */
  address: string
  /** That text as it was when the page was made. */
  stamp: string
}

/**
 * Asks now and then, and when one comes back to the page, whether what it shows still stands; only when it does not, the
 * page is loaded anew. Nobody counts as busy because of it, and a look at somebody is written only when one is shown.
 */
export function Watch({ address, stamp }: WatchProps) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState === 'hidden') return
      const answer = await fetch(address, { headers: { 'x-watch': '1' } }).catch(() => null)
      if (answer?.redirected || (answer?.ok && (await answer.text()) !== stamp)) await revalidate()
    }
    const timer = setInterval(ask, everyMs)
    addEventListener('focus', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [address, stamp, revalidate])
  return null
}
