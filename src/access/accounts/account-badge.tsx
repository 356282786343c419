import type { AccountState } from '#access/accounts/see-accounts.ts'
import { adminWords } from '#access/admin.words.ts'
import { Badge, type BadgeTone, useWords } from '#platform/ui/ui.tsx'

const tones: Record<AccountState, BadgeTone> = {
  ready: 'plain',
  invited: 'plain',
  'needs-second-factor': 'info',
  disabled: 'neutral',
}

export const AccountBadge = ({ state }: { state: AccountState }) => {
  const t = useWords(adminWords)
  return (
    <Badge tone={tones[state]} {...(state === 'ready' ? { icon: 'check' as const } : {})}>
      {t.states[state]}
    </Badge>
  )
}
