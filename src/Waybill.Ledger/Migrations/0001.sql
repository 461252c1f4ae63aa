-- The first schema; see ADR 0007. Every body carries its own hash: SQLite does not notice a flipped byte within a value.
CREATE TABLE reading (
  evidence BLOB NOT NULL PRIMARY KEY,   -- SHA-256 of the bytes
  inputs   BLOB NOT NULL,               -- hash of all else that the reading was made from
  body     BLOB NOT NULL,               -- EvidenceReading, see Blob
  digest   BLOB NOT NULL                -- SHA-256 of inputs and body
) STRICT;

CREATE TABLE assessment (
  id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),   -- the newest, and no other
  inputs   BLOB NOT NULL,
  log_size INTEGER NOT NULL,
  log_root BLOB NOT NULL,
  body     BLOB NOT NULL,
  digest   BLOB NOT NULL
) STRICT;

CREATE TABLE revision (
  proposition TEXT NOT NULL,
  number      INTEGER NOT NULL,
  low         REAL,                     -- null: no longer made
  high        REAL,
  words       TEXT,
  log_size    INTEGER NOT NULL,
  PRIMARY KEY (proposition, number)
) STRICT, WITHOUT ROWID;
