import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { passkeyWords } from '#access/passkeys/passkey.words.ts'
import { FormKey, useWords } from '#platform/ui/ui.tsx'

/** What the browser is asked, and the number that lets the script run. */
export interface PasskeyAsked {
  readonly options: string
  readonly nonce: string
}

interface Props extends PasskeyAsked {
  readonly as: 'add' | 'use'
  /** The field the answer goes into. */
  readonly name?: string
  readonly children: ReactNode
}

/** Hidden until the script has seen that this browser knows passkeys. */
export function PasskeyForm({ as, name = 'passkey', options, nonce, children }: Props) {
  const t = useWords(passkeyWords)
  return (
    <>
      <Form method="post" className="sk-form" data-passkey={as} data-options={options} hidden>
        <FormKey />
        <input type="hidden" name={name} data-answer />
        {children}
        <p role="alert" className="sk-small" data-problem hidden>
          {t.refusals['passkey-not-right']}
        </p>
      </Form>
      <script type="module" nonce={nonce} src={import.meta.env.SCRIPT_PASSKEY} />
    </>
  )
}
