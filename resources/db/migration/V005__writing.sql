-- What things and people of the report are called, and what sections said when the last report was done.

create table register_entry (
    id varchar(80) not null primary key,
    position bigint generated always as identity (cache 65536) not null,
    register varchar(16) not null
);

-- words is the readable form of the parts of the entry.
create table register_entry_text (
    entry varchar(80) not null,
    language varchar(16) not null,
    words varchar not null,
    primary key (entry, language),
    foreign key (entry) references register_entry on delete cascade
);

-- words has a line per paragraph, in its readable form.
create table section_earlier_text (
    section varchar(80) not null,
    language varchar(16) not null,
    words clob not null,
    primary key (section, language),
    foreign key (section) references section on delete cascade
);
