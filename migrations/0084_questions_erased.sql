-- What somebody asked goes with her file; the log of looks itself stays.
create policy job_erases on access.look_question for delete to schakel_job
  using (region_id = (select current_setting('app.region')::uuid));
grant delete on access.look_question to schakel_job;
