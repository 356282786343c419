import { type CvPaper, cvTerm } from '#people/cv/cv.rules.ts'
import { cvPaperWords } from '#people/cv/cv.words.ts'
import { useLang, useWords } from '#platform/ui/ui.tsx'

/** One page: who, in her own words, and what she wants and can. The same on a screen and on paper. */
export function CvSheet({ paper }: { paper: CvPaper }) {
  const t = useWords(cvPaperWords)
  const lang = useLang()
  const contact = [paper.phone, paper.email, paper.town].filter(Boolean)
  return (
    <article className="sk-cv">
      <h1>{paper.name}</h1>
      {contact.length > 0 ? <p className="sk-cv__contact">{contact.join(' · ')}</p> : null}
      {paper.intro ? <p className="sk-cv__intro">{paper.intro}</p> : null}
      <dl>
        {paper.sections.map(({ section, items }) => (
          <div key={section}>
            <dt>{t.sections[section]}</dt>
            {items.map((id) => (
              <dd key={id}>{cvTerm(section, id)[lang]}</dd>
            ))}
          </div>
        ))}
      </dl>
    </article>
  )
}
