create sequence article_number start with 1 increment by 1;

create table article (
    id            varchar(20)                 not null primary key,
    title         varchar(2000),
    subtitle      varchar(4000),
    outlet        varchar(500),
    byline        varchar(1000),
    published_on  varchar(10),
    language      varchar(35),
    stance        varchar(40)                 not null,
    stance_reason text,
    disclaimer    text,
    author_note   text,
    source_url    varchar(2000),
    state         varchar(20)                 not null,
    current_id    varchar(36),
    import_id     varchar(36),
    sample        boolean                     not null,
    created_at    timestamp(6) with time zone not null,
    published_at  timestamp(6) with time zone,
    version       integer                     not null
);
create index article_listing on article (state, published_on);
create index article_import on article (import_id);

-- a text never changes: a new import or a split makes a new revision
create table article_revision (
    id          varchar(36)                 not null primary key,
    article_id  varchar(20)                 not null references article,
    number      integer                     not null,
    text        text                        not null,
    text_sha256 varchar(64)                 not null,
    headings    text                        not null,
    reason      varchar(500)                not null,
    created_at  timestamp(6) with time zone not null,
    unique (article_id, number)
);
create index article_revision_hash on article_revision (text_sha256);

create table article_caption (
    article_id       varchar(20) not null references article,
    position         integer     not null,
    before_paragraph integer     not null,
    text             text        not null,
    primary key (article_id, position)
);

create table article_flag (
    article_id varchar(20) not null references article,
    flag       varchar(40) not null,
    primary key (article_id, flag)
);

-- every value a metadata field has had, newest last, with the evidence it came from
create table provenance (
    id         varchar(36)                 not null primary key,
    article_id varchar(20)                 not null references article,
    field      varchar(40)                 not null,
    content    text,
    source     varchar(20)                 not null,
    evidence   text,
    confidence double precision,
    by_name    varchar(120)                not null,
    at         timestamp(6) with time zone not null,
    position   integer                     not null
);
create index provenance_article on provenance (article_id, position);

-- where a file may hold another article; part carries what was found there, as JSON
create table split_proposal (
    id               varchar(36) not null primary key,
    article_id       varchar(20) not null references article,
    before_paragraph integer     not null,
    evidence         text        not null,
    part             text        not null
);
create index split_proposal_article on split_proposal (article_id, before_paragraph);

-- what was done to an article besides setting values: imported, split, published
create table article_event (
    id         varchar(36)                 not null primary key,
    article_id varchar(20)                 not null references article,
    kind       varchar(40)                 not null,
    detail     text                        not null,
    by_name    varchar(120)                not null,
    at         timestamp(6) with time zone not null,
    position   integer                     not null
);
create index article_event_article on article_event (article_id, position);
