-- The content of a workspace. What depends on the language has a table of its own, ending in _text, with a row for each
-- language it was written in. position keeps an order: of things that have one, or of their creation. Numbers are taken in
-- large lots, because each new lot is a write of its own; after a power cut the rest of a lot is skipped.

-- Tells a workspace from any other database.
create table workspace (
    program varchar(16) not null primary key
);
insert into workspace (program) values ('qingye');

create table organisation_text (
    language varchar(16) not null primary key,
    name varchar,
    short_name varchar
);

create table listing (
    position int not null primary key,
    exchange varchar(16) not null,
    code varchar not null
);

create table report (
    reporting_year int not null primary key,
    language varchar(16) not null
);

create table report_text (
    language varchar(16) not null primary key,
    title varchar not null
);

create table indicator (
    code varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    decimals int not null
);

create table indicator_text (
    indicator varchar(80) not null,
    language varchar(16) not null,
    name varchar,
    unit varchar,
    definition varchar,
    primary key (indicator, language),
    foreign key (indicator) references indicator on delete cascade
);

-- exact is text: a decimal with its scale, never a binary number. An empty value has no row.
create table indicator_value (
    indicator varchar(80) not null,
    reporting_year int not null,
    position bigint generated always as identity (cache 65536) not null,
    kind varchar(16) not null,
    exact varchar,
    decimals int,
    grouped boolean,
    words varchar,
    reason varchar,
    primary key (indicator, reporting_year)
);

create table kpi_table (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    section varchar(80) not null
);

create table kpi_table_text (
    kpi_table varchar(80) not null,
    language varchar(16) not null,
    title varchar not null,
    primary key (kpi_table, language),
    foreign key (kpi_table) references kpi_table on delete cascade
);

create table kpi_table_year (
    kpi_table varchar(80) not null,
    position int not null,
    reporting_year int not null,
    primary key (kpi_table, position),
    foreign key (kpi_table) references kpi_table on delete cascade
);

create table kpi_row (
    kpi_table varchar(80) not null,
    position int not null,
    id varchar(80) not null,
    indicator varchar(80) not null,
    primary key (kpi_table, position),
    foreign key (kpi_table) references kpi_table on delete cascade
);

create table kpi_row_text (
    kpi_table varchar(80) not null,
    position int not null,
    language varchar(16) not null,
    group_label varchar,
    subgroup_label varchar,
    primary key (kpi_table, position, language),
    foreign key (kpi_table, position) references kpi_row on delete cascade
);

create table note (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null
);

create table note_text (
    note varchar(80) not null,
    language varchar(16) not null,
    text varchar not null,
    primary key (note, language),
    foreign key (note) references note on delete cascade
);

create table note_anchor (
    note varchar(80) not null,
    position int not null,
    kind varchar(16) not null,
    section varchar(80),
    kpi_table varchar(80),
    kpi_row varchar(80),
    reporting_year int,
    primary key (note, position),
    foreign key (note) references note on delete cascade
);

create table outline (
    position int not null primary key,
    section varchar(80) not null,
    level int not null
);

create table section (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    role varchar(16) not null
);

create table section_text (
    section varchar(80) not null,
    language varchar(16) not null,
    title varchar not null,
    primary key (section, language),
    foreign key (section) references section on delete cascade
);

create table section_block (
    section varchar(80) not null,
    position int not null,
    block varchar(80) not null,
    primary key (section, position),
    foreign key (section) references section on delete cascade
);

-- kind, setting and text are the readable form of a block.
create table block (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    kind varchar(16) not null,
    setting varchar not null
);

create table block_text (
    block varchar(80) not null,
    language varchar(16) not null,
    text varchar not null,
    primary key (block, language),
    foreign key (block) references block on delete cascade
);

create table asset (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    name varchar not null,
    media_type varchar not null,
    content blob not null
);

-- One line for each change, never altered. Lines with the same batch were committed together.
create table edit_log (
    sequence bigint generated always as identity (cache 65536) primary key,
    at timestamp(9) with time zone not null,
    author varchar not null,
    batch bigint not null,
    purpose varchar(16),
    kind varchar(16) not null,
    place varchar not null,
    before_text clob not null,
    after_text clob not null
);

create sequence edit_batch cache 65536;
