-- When the letter of a question or a proposal was last sent again: once in a day is enough.
alter table trajectories.proposal add column sent_again_at timestamptz;
