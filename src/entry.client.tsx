import { StrictMode, startTransition } from 'react'
import { type ErrorInfo, hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'

/** Says which part of the page came out otherwise than it was sent; by itself the fault has no place. */
const sayWhere = (error: unknown, { componentStack }: ErrorInfo) => {
  const cause = error instanceof Error && error.cause ? ` ${error.cause}` : ''
  const where = componentStack?.replace(/\s+at /g, ', at ') ?? ''
  reportError(new Error(`${error}${cause}${where}`))
}

const wake = () =>
  startTransition(() => {
    const page = (
      <StrictMode>
        <HydratedRouter />
      </StrictMode>
    )
    hydrateRoot(document, page, { onRecoverableError: sayWhere })
  })

// This script may run before the last of the page was read: what is not there yet would count as missing.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wake, { once: true })
else wake()
