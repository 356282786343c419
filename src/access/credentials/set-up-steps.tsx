import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { useWords } from '#platform/ui/ui.tsx'

interface Props {
  readonly secret: string
  readonly picture: { readonly size: number; readonly path: string }
}

/** A picture for the camera and the same in letters, for who has no camera or no eyes for it. */
export function SetUpSteps({ secret, picture }: Props) {
  const t = useWords(signInWords)
  return (
    <ol className="sk-set-up">
      <li>{t.stepApp}</li>
      <li>
        {t.stepScan}
        <svg className="sk-qr" viewBox={`0 0 ${picture.size} ${picture.size}`} role="img" aria-label={t.picture}>
          <rect width={picture.size} height={picture.size} />
          <path d={picture.path} />
        </svg>
        <p>
          {t.secret}: <code className="sk-secret">{secret}</code>
        </p>
      </li>
    </ol>
  )
}
