import { openidWords } from '#access/openid/openid.words.ts'
import type { WaysIn } from '#access/openid/ways-in.ts'
import { ButtonLink, Card, Stack, useWords } from '#platform/ui/ui.tsx'

interface Props {
  readonly ways: WaysIn
  readonly isPerson: boolean
  readonly invitation: string
}

/** Whoever is invited may choose another house instead of a password; the invitation goes along, and is used there. */
export function InvitedWays({ ways, isPerson, invitation }: Props) {
  const t = useWords(openidWords)
  const fitting = isPerson ? ways.candidates : [...ways.professionals, ...ways.employers]
  if (fitting.length === 0) return null
  return (
    <Card title={t.invited}>
      <Stack tight>
        {fitting.map(({ id, button }) => (
          <ButtonLink key={id} to={`/sign-in/with/${id}?key=${encodeURIComponent(invitation)}`} outside wide>
            {button}
          </ButtonLink>
        ))}
      </Stack>
    </Card>
  )
}
