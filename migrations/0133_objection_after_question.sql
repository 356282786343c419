-- An objection that follows from a question about a look: who answers it reads what she asked and heard before.
alter table access.rights_request
  add column look_question_id uuid references access.look_question on delete set null;
create index rights_request_look_question on access.rights_request (look_question_id)
  where look_question_id is not null;
