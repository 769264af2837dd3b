-- What long lists are filtered, sorted and counted by. Made from a record's body by whoever writes it, in the
-- same transaction; nothing here is the only place of anything.
PRAGMA user_version = 2;

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
CREATE INDEX line_newest ON line (kind, administration, at, marks, unit, system, owner);
CREATE INDEX line_due ON line (kind, administration, due) WHERE due IS NOT NULL;
