import { adminWords } from '#access/admin.words.ts'
import { professionalRoles } from '#access/permits/roles.ts'
import { roleWords } from '#access/permits/roles.words.ts'
import { type Option, Select, useWords } from '#platform/ui/ui.tsx'

/** As what, and where. */
export function RoleFields({ organisations }: { organisations: readonly Option[] }) {
  const t = useWords(adminWords)
  const roles = useWords(roleWords)
  return (
    <>
      <Select name="organisation" label={t.organisation} options={organisations} />
      <Select
        name="role"
        label={t.role}
        options={professionalRoles.map((role) => ({ value: role, label: roles[role] }))}
      />
    </>
  )
}
