-- Where a file is from, and what it may be used for.

alter table asset add column credit varchar default '' not null;
