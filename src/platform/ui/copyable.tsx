import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#platform/ui/button.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'

/** A text to take along, such as a link. Without script one selects it oneself; then there is no button. */
export function Copyable({ text, label }: { text: string; label: string }) {
  const t = useUiWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => setCanCopy('clipboard' in navigator), [])
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="sk-copyable">
      <label className="sk-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className="utrecht-textbox sk-textbox"
        readOnly
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      {canCopy ? (
        <Button type="button" icon={isCopied ? 'check' : 'copy'} onClick={copy}>
          {t.copy}
        </Button>
      ) : null}
      <span className="sk-visually-hidden" role="status">
        {isCopied ? t.copied : null}
      </span>
    </div>
  )
}
