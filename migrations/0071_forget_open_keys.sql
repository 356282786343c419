-- Row-level security counts for the owner too, so a delete without a region takes nothing away: this does.
truncate platform.idempotency;
