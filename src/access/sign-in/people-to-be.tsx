import type { ReactNode } from 'react'
import { roleWords } from '#access/permits/roles.words.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { type ToBe, wellKnown } from '#access/sign-in/well-known.rules.ts'
import { Avatar, FormKey, NumberBadge, names, useWords } from '#platform/ui/ui.tsx'

/** As whom one can look around, in one click: first whom one meets in the guides, then everybody, folded by team. */
export function PeopleToBe({ teams, candidates, acting, next }: ToBe & { readonly next: string }) {
  const t = useWords(signInWords)
  const first = wellKnown({ teams, candidates, acting })
  return (
    <form method="post" action="/sign-in/as">
      <FormKey />
      <input type="hidden" name="next" value={next} />
      <h2>{t.lookAround}</h2>
      <p className="sk-small">{t.lookAroundLead}</p>
      <People>
        {first.professionals.map(({ person, team }) => (
          <Somebody key={person.account} {...person} organisation={team} where={team.name} />
        ))}
        {first.candidates.map(({ account, name }) => (
          <Somebody key={account} account={account} name={name} roles={[]} />
        ))}
        {first.acting.map(({ account, name }) => (
          <Somebody key={account} account={account} name={name} roles={[]} what={t.actsForOthers} />
        ))}
      </People>
      <details className="sk-folded">
        <summary>{t.everybody}</summary>
        {teams.map((team) => (
          <Folded key={team.id} title={team.name} count={team.people.length}>
            {team.people.map((person) => (
              <Somebody key={person.account} {...person} organisation={team} motto={null} />
            ))}
          </Folded>
        ))}
        <Folded title={t.actsForOthers} count={acting.length}>
          {acting.map(({ account, name }) => (
            <Somebody key={account} account={account} name={name} roles={[]} what={t.actsForOthers} />
          ))}
        </Folded>
        <Folded title={t.candidates} count={candidates.length}>
          {candidates.map(({ account, name }) => (
            <Somebody key={account} account={account} name={name} roles={[]} />
          ))}
        </Folded>
      </details>
    </form>
  )
}

const Folded = ({ title, count, children }: { title: string; count: number; children: ReactNode }) => (
  <details className="sk-folded">
    <summary>
      {title} <NumberBadge>{count}</NumberBadge>
    </summary>
    <People compact>{children}</People>
  </details>
)

const People = ({ compact, children }: { compact?: boolean; children: ReactNode }) => (
  <ul className={names('sk-people', compact && 'sk-people--compact')}>{children}</ul>
)

interface SomebodyProps {
  readonly account: string
  readonly name: string
  readonly roles: readonly string[]
  readonly organisation?: { readonly id: string }
  readonly where?: string
  /** What somebody without a role does here. */
  readonly what?: string
  readonly motto?: string | null
}

function Somebody({ account, name, roles, organisation, where, what, motto }: SomebodyProps) {
  const t = useWords(signInWords)
  const roleNames: Record<string, string> = useWords(roleWords)
  const role = roles.map((one) => roleNames[one] ?? one).join(', ') || (what ?? t.ownPages)
  return (
    <li>
      <button type="submit" name="as" value={organisation ? `${account} ${organisation.id}` : account}>
        <Avatar name={name} />
        <span>
          {name}
          <small>{where ? `${role}, ${where}` : role}</small>
          {motto ? <small>{`“${motto}”`}</small> : null}
        </span>
      </button>
    </li>
  )
}
