import { createContext, useContext } from 'react'
import { uiWords } from '#platform/ui/ui.words.ts'
import type { Lang } from '#values/public.ts'

export const LangContext = createContext<Lang>('nl')
export const useLang = (): Lang => useContext(LangContext)

/** The words of a page in the language of whoever looks: `const t = useWords(peopleWords)`. */
export const useWords = <Words,>(words: { readonly en: Words; readonly nl: Words }): Words => words[useLang()]

export const useUiWords = () => useWords(uiWords)
