-- The address of a dossier that went into another leads on to the one that stayed: it stands with that one, so that only who may
-- see that one is led, also when what was left of the other is destroyed.
-- In steps: PostgreSQL 15 adds no column with a default to a table whose row a function takes.
alter table people.dossier add column former_ids uuid[];
alter table people.dossier alter column former_ids set default '{}';
create index dossier_former_ids on people.dossier using gin (former_ids) where former_ids <> '{}';

-- Whatever went before this was kept, gets its address too.
create policy fill_former on people.dossier to current_user using (true);
alter table people.dossier disable trigger user;
update people.dossier set former_ids = '{}';
update people.dossier kept set former_ids = gone.ids
from (select merged_into, array_agg(id) as ids from people.dossier where merged_into is not null group by 1) gone
where kept.id = gone.merged_into;
alter table people.dossier enable trigger user;
alter table people.dossier alter column former_ids set not null;
drop policy fill_former on people.dossier;
