create table annotation (
    id               varchar(36)                 not null primary key,
    article_id       varchar(20)                 not null references article,
    article_revision integer                     not null,
    text_sha256      varchar(64)                 not null,
    quote            text                        not null,
    prefix           text                        not null,
    suffix           text                        not null,
    start_at         integer                     not null,
    end_at           integer                     not null,
    anchor_status    varchar(10)                 not null,
    note             text,
    taxonomy_version varchar(10)                 not null,
    state            varchar(20)                 not null,
    annotator_id     varchar(36)                 not null references member,
    created_at       timestamp(6) with time zone not null,
    updated_at       timestamp(6) with time zone not null,
    reviewer_id      varchar(36) references member,
    reviewed_at      timestamp(6) with time zone,
    review_comment   text,
    deleted_at       timestamp(6) with time zone,
    version          integer                     not null
);
create index annotation_place on annotation (article_id, start_at, end_at, id);
create index annotation_annotator on annotation (annotator_id);
create index annotation_state on annotation (state);

create table annotation_topic (
    annotation_id varchar(36) not null references annotation,
    topic         varchar(40) not null,
    primary key (annotation_id, topic)
);
create index annotation_topic_topic on annotation_topic (topic);

-- every step an annotation has taken, by whom and when
create table annotation_step (
    id            varchar(36)                 not null primary key,
    annotation_id varchar(36)                 not null references annotation,
    kind          varchar(20)                 not null,
    state_before  varchar(20),
    state_after   varchar(20)                 not null,
    member_id     varchar(36)                 not null references member,
    remark        text,
    at            timestamp(6) with time zone not null,
    position      integer                     not null
);
create index annotation_step_annotation on annotation_step (annotation_id, position);
