-- What leaves the house waits some seconds, so that it can still be taken back.
drop function platform.enqueue(text, json);
create function platform.enqueue(task text, payload json, run_at timestamptz default null) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$ begin perform graphile_worker.add_job(task, payload, run_at => run_at, max_attempts => 12); end $$;
revoke all on function platform.enqueue(text, json, timestamptz) from public;
grant execute on function platform.enqueue(text, json, timestamptz) to schakel_app, schakel_job;
