-- what a token is for, in its owner's words; what it may do, null for all that its owner may; when it was last used
alter table credential add column label varchar(120);
alter table credential add column scopes varchar(60);
alter table credential add column last_used_at timestamp(6) with time zone;
