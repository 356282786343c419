import { myWords } from '#desk/my/my.words.ts'
import { ButtonLink, Card, Contact, Stack, useWords } from '#platform/ui/ui.tsx'
import { callTo } from '#platform/web/telephone.ts'

interface Props {
  readonly helper: { readonly name: string; readonly phone: string | null } | null
  readonly writes?: boolean
}

/** Who helps, with a button that calls, and one that writes where there is room for it. */
export function Helper({ helper, writes = false }: Props) {
  const t = useWords(myWords)
  if (!helper) return <p>{t.nobodyYet}</p>
  const first = helper.name.split(' ')[0] ?? helper.name
  return (
    <Card>
      <Stack tight>
        <Contact large name={t.helps(first)} />
        {helper.phone ? (
          <ButtonLink wide icon="phone" outside to={callTo(helper.phone)}>
            {t.call(first)}
          </ButtonLink>
        ) : null}
        {writes ? (
          <ButtonLink wide icon="mail" to="/my/messages">
            {t.write(first)}
          </ButtonLink>
        ) : null}
      </Stack>
    </Card>
  )
}
