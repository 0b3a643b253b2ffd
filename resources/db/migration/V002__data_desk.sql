-- What the data desk keeps about indicators and values, besides the values.

alter table indicator add column kind varchar(16) default 'AMOUNT' not null;
alter table indicator add column pillar varchar(16);
alter table indicator add column topic varchar default '' not null;
alter table indicator add column owner varchar default '' not null;
alter table indicator add column duty varchar default '' not null;
alter table indicator add column comment varchar default '' not null;
-- the readable form of the formula, null if the values are entered
alter table indicator add column formula varchar;

-- standing: OPEN, CONFIRMED or LOCKED. The columns beginning with restated are null together.
create table dossier (
    indicator varchar(80) not null,
    reporting_year int not null,
    position bigint generated always as identity (cache 65536) not null,
    standing varchar(16) not null,
    stood_by varchar,
    stood_at timestamp(9) with time zone,
    source varchar not null,
    restated_before varchar,
    restated_reason varchar,
    restated_effect varchar,
    override_reason varchar,
    primary key (indicator, reporting_year)
);

create table dossier_text (
    indicator varchar(80) not null,
    reporting_year int not null,
    language varchar(16) not null,
    boundary varchar not null,
    primary key (indicator, reporting_year, language),
    foreign key (indicator, reporting_year) references dossier on delete cascade
);

create table dossier_evidence (
    indicator varchar(80) not null,
    reporting_year int not null,
    position int not null,
    evidence varchar(80) not null,
    primary key (indicator, reporting_year, position),
    foreign key (indicator, reporting_year) references dossier on delete cascade
);

create table dossier_factor (
    indicator varchar(80) not null,
    reporting_year int not null,
    slot varchar not null,
    factor varchar(80) not null,
    primary key (indicator, reporting_year, slot),
    foreign key (indicator, reporting_year) references dossier on delete cascade
);

-- exact is text, as for values.
create table factor (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    slot varchar(80) not null,
    kind varchar not null,
    region varchar not null,
    factor_year int,
    exact varchar not null,
    unit varchar not null,
    document varchar not null,
    published varchar not null,
    confidence varchar(16) not null,
    note varchar not null
);

create table evidence (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    name varchar not null,
    size bigint not null
);

-- Written once and never altered: an undone edit and the edit log may come back to it.
create table evidence_content (
    id varchar(80) not null primary key,
    content blob not null
);
