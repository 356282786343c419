-- By whom it was said, and how: herself, who acts for her, or a colleague who wrote down what she said in a talk.
alter table access.look_question add column asked_by uuid references access.account;
create index look_question_asked_by on access.look_question (asked_by) where asked_by is not null;

alter table access.release
  drop constraint release_how_check,
  drop constraint release_withdrawn_how_check,
  add constraint release_how_check
    check (how in ('herself', 'acting', 'talk', 'phone', 'paper', 'representative')) not valid,
  add constraint release_withdrawn_how_check
    check (withdrawn_how in ('herself', 'acting', 'talk', 'phone', 'paper', 'representative', 'renewed')) not valid;

alter table trajectories.proposal add column person_answered_how text
  check (person_answered_how in ('herself', 'acting', 'talk', 'phone', 'paper'));
