-- What a later version of the program might bring.
alter table indicator add column owner varchar;
update indicator set owner = 'nobody';
