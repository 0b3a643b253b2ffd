-- What reports say to disclosure standards, which of them a report goes by, and the standards that somebody brought
-- along. fields are readable forms, a line per field.

create table answer (
    reporting_year int not null,
    standard varchar(80) not null,
    code varchar(80) not null,
    fields clob not null,
    primary key (reporting_year, standard, code)
);

create table adoption (
    reporting_year int not null,
    standard varchar(80) not null,
    usage varchar(16) not null,
    edition int,
    primary key (reporting_year, standard)
);

create table own_standard (
    id varchar(80) not null primary key,
    position int not null,
    fields clob not null
);
