import type { KyselyPlugin, OperationNode, QueryId, RootOperationNode } from 'kysely'

export interface LookGuard {
  readonly plugin: KyselyPlugin
  looked(subject: string): void
  /** Throws when a person was read and no look was written: then the act must not commit. */
  assertLooked(): void
}

/**
 * Watches every select of one act. Rows from a table about people must say about whom they are, and each of those
 * people must be told of the look before the act ends.
 */
export function lookGuard(personalTables: ReadonlySet<string>): LookGuard {
  const read = new Set<string>()
  const looked = new Set<string>()
  const personal = new WeakSet<QueryId>()
  return {
    plugin: {
      transformQuery: ({ node, queryId }) => {
        if (node.kind === 'SelectQueryNode' && tablesIn(node).some((table) => personalTables.has(table)))
          personal.add(queryId)
        return node
      },
      transformResult: async ({ result, queryId }) => {
        if (personal.has(queryId)) for (const row of result.rows) read.add(subjectOf(row))
        return result
      },
    },
    looked: (subject) => looked.add(subject),
    assertLooked: () => {
      const unseen = [...read].filter((subject) => !looked.has(subject))
      if (unseen.length > 0)
        throw new Error(`${unseen.length} people were read without a look. Call act.look for them.`)
    },
  }
}

function subjectOf(row: object): string {
  const subject = (row as { subject_id?: unknown }).subject_id
  if (typeof subject !== 'string')
    throw new Error('A query on people did not select subject_id. Select it, or use act.figures for a count.')
  return subject
}

/** Every table that a query names, also in joins and subqueries, as 'schema.table'. */
function tablesIn(node: RootOperationNode): string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const table = 'kind' in value ? schemaTable(value as OperationNode) : undefined
    if (table) found.push(table)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(node)
  return found
}

function schemaTable(node: OperationNode): string | undefined {
  if (node.kind !== 'SchemableIdentifierNode') return undefined
  const { schema, identifier } = node as unknown as { schema?: { name: string }; identifier: { name: string } }
  return schema ? `${schema.name}.${identifier.name}` : identifier.name
}
