-- What things and people of the report are called.

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
