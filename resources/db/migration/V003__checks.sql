-- What people decided about the checks of their figures.

create table waiver (
    finding varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    reason varchar not null,
    waived_by varchar not null,
    waived_at timestamp(9) with time zone not null,
    seen varchar not null
);

create table relation_verdict (
    relation varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    verdict varchar(16) not null
);

-- A rule that is used as usual has no row. tolerance is text, as for values.
create table rule_setting (
    rule varchar(32) not null primary key,
    used boolean not null,
    tolerance varchar
);
