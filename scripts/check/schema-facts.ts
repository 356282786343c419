import { withClient } from '../../src/platform/public.ts'
import { rooms } from './rooms.ts'

/** What the real database says about itself, in the rooms of the house. */
export interface SchemaFacts {
  tables: {
    name: string
    kind: 'table' | 'view' | 'materialized view'
    enabled: boolean
    forced: boolean
    policies: number
    invoker: boolean
    owner: string
    /** It says about whom it is, and whether the log hears of every change. */
    personal: boolean
    recorded: boolean
  }[]
  references: { name: string; from: string; to: string }[]
  functions: { name: string; definer: boolean; pathFixed: boolean; serverDay: boolean }[]
  defaults: { name: string; serverDay: boolean }[]
  roles: { name: string; superuser: boolean; bypass: boolean; memberOf: string[] }[]
}

const relations = `
  select n.nspname || '.' || c.relname as name,
         case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as kind,
         c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
         coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false) as invoker,
         pg_get_userbyid(c.relowner) as owner,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'subject_id' and not a.attisdropped) as personal,
         (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname in ('record_insert', 'record_update', 'record_delete')) = 3 as recorded
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm') order by 1`

const references = `
  select k.conname as name, fn.nspname || '.' || f.relname as "from", tn.nspname || '.' || t.relname as "to"
  from pg_constraint k
  join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
  join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
  where k.contype = 'f' and fn.nspname = any($1) order by 2, 1`

/** The day of the server's clock is not the day of the house: in the Netherlands it is another one after midnight. */
const serverDay = 'current_date|localtimestamp|now\\(\\)::date'

const functions = `
  select n.nspname || '.' || p.proname as name, p.prosecdef as definer,
         exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%') as "pathFixed",
         pg_get_functiondef(p.oid) ~* '${serverDay}' as "serverDay"
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1) and p.prokind <> 'a' order by 1`

const defaults = `
  select n.nspname || '.' || c.relname || '.' || a.attname as name, pg_get_expr(d.adbin, d.adrelid) ~* '${serverDay}' as "serverDay"
  from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum where n.nspname = any($1) order by 1`

const roles = `
  select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypass,
         array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as "memberOf"
  from pg_roles r where r.rolname like 'schakel\\_%' order by 1`

export const readFacts = (url: string): Promise<SchemaFacts> =>
  withClient(url, async (client) => ({
    tables: (await client.query(relations, [rooms])).rows,
    references: (await client.query(references, [rooms])).rows,
    functions: (await client.query(functions, [rooms])).rows,
    defaults: (await client.query(defaults, [rooms])).rows,
    roles: (await client.query(roles)).rows,
  }))
