import { openidWords } from '#access/openid/openid.words.ts'
import type { WaysIn } from '#access/openid/ways-in.ts'
import { ButtonLink, Stack, useWords } from '#platform/ui/ui.tsx'

export const goAddress = (id: string, next: string): string =>
  next ? `/sign-in/with/${id}?next=${encodeURIComponent(next)}` : `/sign-in/with/${id}`

/** The buttons beside the password. Where several organisations have their own way, one asks first which is hers. */
export function OtherWays({ candidates, employers, professionals, next }: WaysIn & { readonly next: string }) {
  const t = useWords(openidWords)
  const [only] = professionals
  const direct = [...candidates, ...employers, ...(professionals.length === 1 && only ? [only] : [])]
  if (direct.length + professionals.length === 0) return null
  return (
    <Stack tight>
      <h3 className="sk-heading-3">{t.or}</h3>
      {direct.map(({ id, button }) => (
        <ButtonLink key={id} to={goAddress(id, next)} outside wide>
          {button}
        </ButtonLink>
      ))}
      {professionals.length > 1 ? (
        <ButtonLink to={next ? `/sign-in/organisation?next=${encodeURIComponent(next)}` : '/sign-in/organisation'} wide>
          {t.ownOrganisation}
        </ButtonLink>
      ) : null}
    </Stack>
  )
}
