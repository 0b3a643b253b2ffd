-- What is material and why: topics, stakeholders, surveys, methods and changes, per year. fields is the readable form
-- of a part, a line per field.

create table assessment_part (
    id varchar(80) not null primary key,
    kind varchar(16) not null,
    assessed int not null,
    place int not null,
    fields clob not null
);
