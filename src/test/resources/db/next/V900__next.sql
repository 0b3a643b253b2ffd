-- What a later version of the program might bring.
alter table indicator add column keeper varchar;
update indicator set keeper = 'nobody';
