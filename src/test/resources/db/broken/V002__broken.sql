alter table indicator add column owner varchar;
alter table no_such_table add column owner varchar;
