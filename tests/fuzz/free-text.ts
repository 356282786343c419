import type { LightMyRequestResponse } from 'fastify'
import type { Schema } from '../junk.ts'
import type { Route } from '../valid-request.ts'

/** A field in which somebody can write what they like. */
export interface FreeText {
  readonly at: string
  readonly route: Route
  readonly field: string
  readonly isList: boolean
  /** The operation can be told that somebody means what stands there: so it reads over what is written. */
  readonly asks: boolean
}

type Named = Readonly<Record<string, Schema>>
type Described = Schema & { readonly format?: string; readonly pattern?: string; readonly items?: Schema }

/** Every text of every request, as the document for programs describes it; closed lists, days and numbers are none. */
export const freeTexts = (routes: readonly Route[], named: Named): FreeText[] =>
  routes.flatMap((route) => {
    const body = route.operation.requestBody?.content['application/json']?.schema
    const fields = body ? fieldsOf(body, named) : {}
    const asks = 'meant' in fields
    return Object.entries(fields).flatMap(([field, schema]) => {
      const kind = kindOf(schema, named)
      const at = `${route.operation.operationId}.${field}`
      return kind ? [{ at, route, field, isList: kind === 'list', asks }] : []
    })
  })

function fieldsOf(given: Schema, named: Named): Readonly<Record<string, Schema>> {
  const schema = found(given, named)
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  return Object.assign({}, schema.properties, ...parts.map((part) => fieldsOf(part, named)))
}

const found = (schema: Schema, named: Named): Schema =>
  schema.$ref ? (named[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema

function kindOf(given: Schema, named: Named): 'text' | 'list' | null {
  const schema = found(given, named) as Described
  const kinds = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((part) => kindOf(part, named))
  if (kinds.length > 0) return kinds.find((kind) => kind !== null) ?? null
  const types = [schema.type ?? []].flat()
  if (types.includes('array') && schema.items) return kindOf(schema.items, named) === 'text' ? 'list' : null
  const isClosed = schema.enum ?? schema.const ?? schema.format ?? schema.pattern
  return types.includes('string') && isClosed === undefined ? 'text' : null
}

/** By what a field is called: a name, a place, a day or a code has no room for a sentence. */
const noSentence = new Set(
  `name given prefix family representative town postcode phone helpdeskPhone email kvk bsn job title password code
    from until on due promiseDue validFrom tellOn paperOn receivedOn keptUntil part firstStart earliestStart startFrom startUntil
    dueOn keepUntil lookAgainOn time criterion address occupation mandatorySkills wishedSkills
    button clientId clientSecret levels leastLevel secondFactorLevel payerName reference byWhom day start end break minutes employer place regime wage secondmentRate payrollRate by measuredBy heard decidedBy rateLetter vatNumber iban street`.split(
    /\s+/,
  ),
)

/** Sentences about nobody, each with what they are about. */
const aboutSomethingElse: Readonly<Record<string, string>> = {
  'changeField.reason': 'why a region decided so',
  'decideRetention.reason': 'why a region decided so',
  'askResearchFile.purpose': 'a study',
  'decideResearchFile.reason': 'a study',
  'answerRight.reason': 'a ground from a closed list',
  'answerOwnConsent.version': 'which text she read',
  'addRegulation.key': 'a rule',
  'addRegulation.value': 'a rule',
  'addRegulation.source': 'where a rule stands',
  'addRegulation.note': 'a rule',
  'addFirmPaper.because': 'a firm',
  'keepInvoiceReceiving.number': 'an organisation',
  'addCatalogueItem.about': 'what a firm offers',
  'decideCoachingRequest.differsBecause': 'read over where hours are granted, in the flow of requests',
  'takeRouteStep.reason': 'a reason from a closed list',
  'addEmployer.remark': 'a firm',
  'changeEmployer.remark': 'a firm',
  'addVacancy.remark': 'the work',
  'changeVacancy.remark': 'the work',
  'addVacancy.spokenDutchFor': 'the work',
  'changeVacancy.spokenDutchFor': 'the work',
}

/** What the law gives her to ask: nothing stands in its way, so a hint beside the field asks it instead. */
const hersToAsk = new Set(['askForRight.line'])

/** Whatever is not named above is about a person, and has to be read over. */
export const isAboutAPerson = ({ at, field }: FreeText): boolean =>
  !noSentence.has(field) &&
  !/^(replace|correct)Session\./.test(at) &&
  !Object.hasOwn(aboutSomethingElse, at) &&
  !hersToAsk.has(at)

/** What is named above and no request asks any more. */
export const namedForNothing = (texts: readonly FreeText[]): readonly string[] => [
  ...[...noSentence].filter((field) => !texts.some((text) => text.field === field)),
  ...Object.keys(aboutSomethingElse).filter((at) => !texts.some((text) => text.at === at)),
]

type Send = (route: Route, said: object) => Promise<LightMyRequestResponse>

/** The texts about a person that are kept without a question when they speak of health. */
export async function silentTexts(texts: readonly FreeText[], send: Send): Promise<readonly string[]> {
  const silent: string[] = []
  for (const { at, route, field, isList, asks } of texts.filter(isAboutAPerson)) {
    const text = 'Heeft een depressie.'
    const answer = asks ? await send(route, { [field]: isList ? [text] : text }) : null
    const because = answer?.json<{ because?: string }>().because
    if (because !== 'word-about-health') silent.push(`${at}: ${because ?? answer?.statusCode ?? 'is not read over'}`)
  }
  return silent
}
