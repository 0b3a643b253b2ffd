alter table indicator add column keeper varchar;
alter table no_such_table add column keeper varchar;
