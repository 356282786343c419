import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { whyGroups } from '#access/public.ts'
import { myControllersWords } from '#desk/my/my-controllers.words.ts'
import { myWhyWords } from '#desk/my/why.words.ts'
import { Fold, PageHeader, Soft, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  visitOf(context)
  return { groups: whyGroups().map(({ id, items, basis }) => ({ id, items, is: basis.is, article: basis.article })) }
}

/** What we know of her, by what allows it; the law by its article for who wants to look it up. */
export default function MyWhy() {
  const { groups } = useLoaderData<typeof loader>()
  const t = useWords(myWhyWords)
  const titles: Partial<Record<string, string>> = t.groups
  return (
    <Stack>
      <PageHeader title={t.title} />
      {groups.map(({ id, items, is, article }) => (
        <Fold key={id} title={titles[id] ?? t.items[id]}>
          <p>{is === 'consent' ? t.consent : t.law}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{t.items[item]}</li>
            ))}
          </ul>
          {is === 'consent' ? (
            <Link className="sk-target" to="/my/consent">
              {t.toConsent}
            </Link>
          ) : (
            <Soft>{article}</Soft>
          )}
        </Fold>
      ))}
      <TargetLink to="/my/controllers">{useWords(myControllersWords).link}</TargetLink>
      <TargetLink to="/my/consent">{t.back}</TargetLink>
    </Stack>
  )
}
