-- Help at work has no last half-year by itself: one employment can last longer than ten years.
alter table coaching.request drop constraint request_number_check;
alter table coaching.request add constraint request_number_check check (number between 1 and 120);
alter table coaching.period drop constraint period_number_check;
alter table coaching.period add constraint period_number_check check (number between 1 and 120);
