-- What is known of sections besides their text, and how they are numbered.

alter table report add column numbers varchar(16) default 'PADDED' not null;

alter table section add column owner varchar default '' not null;
alter table section add column stage varchar(16) default 'DRAFT' not null;
alter table section add column target int;
alter table section add column hidden boolean default false not null;
-- the pillars a section tells of, in their order, separated by spaces
alter table section add column pillars varchar default '' not null;

create table section_guidance_text (
    section varchar(80) not null,
    language varchar(16) not null,
    guidance varchar not null,
    primary key (section, language),
    foreign key (section) references section on delete cascade
);
