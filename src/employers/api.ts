import type { ApiPlugin } from '#platform/public.ts'
import { cardsApi } from './cards/cards.api.ts'
import { vacancyImportsDoor } from './imports/vacancy-imports.api.ts'
import { momentsApi } from './moments/moments.api.ts'
import { vacanciesApi } from './vacancies/vacancies.api.ts'

export const employersApi: readonly ApiPlugin[] = [cardsApi, momentsApi, vacanciesApi, vacancyImportsDoor]
