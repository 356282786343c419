-- Who waits for a coach knows when it is expected to begin. The firm says so when it takes somebody in.
alter table coaching.route add column expected_on date;
