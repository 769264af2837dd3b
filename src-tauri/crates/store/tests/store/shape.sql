CREATE INDEX change_of_record ON change (record_id, kind, seq);

CREATE INDEX line_due ON line (kind, administration, due) WHERE due IS NOT NULL;

CREATE INDEX line_newest ON line (kind, administration, at, marks, unit, system, owner);

CREATE INDEX record_by_name ON record (kind, name, id) WHERE retired_at IS NULL;

CREATE INDEX record_of_administration ON record (administration, kind, name, id);

CREATE INDEX record_to_find ON record (rowno) WHERE to_find IS NOT NULL;

CREATE TABLE change (
    seq       INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    action    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    record_id TEXT NOT NULL,
    revision  INTEGER,
    name_hash BLOB NOT NULL CHECK (length(name_hash) = 32),
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    prev      BLOB NOT NULL CHECK (length(prev) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE change_body (
    seq        INTEGER PRIMARY KEY REFERENCES change (seq),
    name_salt  BLOB,
    actor_name TEXT,
    salt       BLOB,
    before     TEXT CHECK (before IS NULL OR json_valid(before)),
    after      TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;

CREATE TABLE frozen (
    id              TEXT PRIMARY KEY,
    plan            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    administration  TEXT,
    frozen_at       TEXT NOT NULL,
    frozen_by       TEXT NOT NULL,
    document_sha256 BLOB NOT NULL CHECK (length(document_sha256) = 32),
    pdf_sha256      BLOB NOT NULL CHECK (length(pdf_sha256) = 32),
    document        TEXT,
    pdf             BLOB,
    UNIQUE (plan, number)
) STRICT;

CREATE TABLE line (
    rowno          INTEGER PRIMARY KEY REFERENCES record (rowno),
    kind           TEXT NOT NULL,
    administration TEXT NOT NULL,
    at             INTEGER NOT NULL,
    due            INTEGER,
    marks          INTEGER NOT NULL,
    unit           TEXT,
    system         TEXT,
    owner          TEXT,
    facts          TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TABLE record (
    rowno          INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind <> ''),
    id             TEXT NOT NULL,
    administration TEXT,
    name           TEXT NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision > 0),
    changed_at     TEXT NOT NULL,
    changed_by     TEXT NOT NULL,
    retired_at     TEXT,
    body           TEXT NOT NULL CHECK (json_valid(body)),
    to_find        TEXT,
    UNIQUE (kind, id)
) STRICT;

CREATE TABLE refinery_schema_history(
             version int4 PRIMARY KEY,
             name VARCHAR(255),
             applied_on VARCHAR(255),
             checksum VARCHAR(255));

CREATE VIRTUAL TABLE search USING fts5 (
    name, text,
    tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);

CREATE TABLE vault (
    only        INTEGER PRIMARY KEY CHECK (only = 1),
    id          TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    keys_now    BLOB NOT NULL,
    keys_next   BLOB,
    keys_before BLOB
) STRICT;

CREATE TRIGGER change_body_is_not_removed BEFORE DELETE ON change_body BEGIN
    SELECT RAISE (ABORT, 'the log is append-only');
END;

CREATE TRIGGER change_body_is_only_erased BEFORE UPDATE ON change_body
WHEN NEW.seq IS NOT OLD.seq
  OR (NEW.name_salt IS NOT NULL AND NEW.name_salt IS NOT OLD.name_salt)
  OR (NEW.actor_name IS NOT NULL AND NEW.actor_name IS NOT OLD.actor_name)
  OR (NEW.salt IS NOT NULL AND NEW.salt IS NOT OLD.salt)
  OR (NEW.before IS NOT NULL AND NEW.before IS NOT OLD.before)
  OR (NEW.after IS NOT NULL AND NEW.after IS NOT OLD.after) BEGIN
    SELECT RAISE (ABORT, 'the log is append-only');
END;

CREATE TRIGGER change_has_no_gap BEFORE INSERT ON change
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM change) BEGIN
    SELECT RAISE (ABORT, 'the log has no gaps');
END;

CREATE TRIGGER change_is_not_altered BEFORE UPDATE ON change BEGIN
    SELECT RAISE (ABORT, 'the log is append-only');
END;

CREATE TRIGGER change_is_not_removed BEFORE DELETE ON change BEGIN
    SELECT RAISE (ABORT, 'the log is append-only');
END;

CREATE TRIGGER frozen_is_not_removed BEFORE DELETE ON frozen BEGIN
    SELECT RAISE (ABORT, 'an approved version is never altered');
END;

CREATE TRIGGER frozen_is_only_erased BEFORE UPDATE ON frozen
WHEN NEW.id IS NOT OLD.id OR NEW.plan IS NOT OLD.plan OR NEW.number IS NOT OLD.number
  OR NEW.administration IS NOT OLD.administration
  OR NEW.frozen_at IS NOT OLD.frozen_at OR NEW.frozen_by IS NOT OLD.frozen_by
  OR NEW.document_sha256 IS NOT OLD.document_sha256 OR NEW.pdf_sha256 IS NOT OLD.pdf_sha256
  OR NEW.document IS NOT NULL OR NEW.pdf IS NOT NULL BEGIN
    SELECT RAISE (ABORT, 'an approved version is never altered');
END;

CREATE TRIGGER record_is_not_found AFTER DELETE ON record BEGIN
    DELETE FROM search WHERE rowid = OLD.rowno;
END;
