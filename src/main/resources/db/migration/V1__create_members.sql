create table member (
    id            varchar(36)                 not null primary key,
    name          varchar(120)                not null,
    name_key      varchar(240)                not null unique,
    password_hash varchar(100)                not null,
    role          varchar(20)                 not null,
    active        boolean                     not null,
    sample        boolean                     not null,
    created_at    timestamp(6) with time zone not null,
    version       integer                     not null
);

-- sessions of browsers and tokens of programs; only hashes of the secrets are kept
create table credential (
    id          varchar(36)                 not null primary key,
    member_id   varchar(36)                 not null references member,
    kind        varchar(20)                 not null,
    secret_hash varchar(64)                 not null unique,
    created_at  timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone
);
create index credential_member on credential (member_id);
