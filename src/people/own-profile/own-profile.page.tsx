import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ownProfileWords } from '#people/own-profile/own-profile.words.ts'
import { pictograms } from '#people/own-profile/pictograms.ts'
import { seeOwnProfile } from '#people/own-profile/see-own-profile.ts'
import { Card, PageHeader, PictureLinks, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { parts } = need(await seeOwnProfile(house, caller))
  return { parts: parts.map(({ part, state }) => ({ part, state })) }
}

/** One line for each question, and how it stands. */
export default function OwnProfile() {
  const { parts } = useLoaderData<typeof loader>()
  const t = useWords(ownProfileWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} />
      <Card flush>
        <PictureLinks
          links={parts.map(({ part, state }) => ({
            to: `/my/profile/${part}`,
            label: t.parts[part],
            path: pictograms[part] ?? '',
            note: t.states[state],
          }))}
        />
      </Card>
      <TargetLink to="/my/cv">{t.cv}</TargetLink>
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}
