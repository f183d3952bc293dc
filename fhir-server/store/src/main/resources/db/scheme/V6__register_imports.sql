-- Bulk import of registers of insurees. Rows wait here until they are looked at, and are gone when
-- all of them were.

CREATE TABLE register_import (
  id           text        NOT NULL PRIMARY KEY,
  scheme       text        NOT NULL,
  dry_run      boolean     NOT NULL,
  content_hash text        NOT NULL,
  state        text        NOT NULL CHECK (state IN ('running', 'done')),
  row_count    int         NOT NULL,
  begun_at     timestamptz NOT NULL DEFAULT now(),
  done_at      timestamptz
);
CREATE UNIQUE INDEX register_import_running ON register_import (scheme, dry_run, content_hash)
  WHERE state = 'running';

-- Text is ordered as bytes, so that a chunk holds the same families in whatever locale.
CREATE TABLE register_row (
  import_id  text COLLATE "C" NOT NULL,
  table_name text             NOT NULL,
  line       int              NOT NULL,
  family     text COLLATE "C" NOT NULL,
  key        text COLLATE "C" NOT NULL,
  cells      text             NOT NULL
);
CREATE INDEX register_row_by_family ON register_row (import_id, family);
CREATE INDEX register_row_by_key ON register_row (import_id, key);
COMMENT ON COLUMN register_row.family IS 'The number of the head; empty for a cover, whose key is that of its policy.';
COMMENT ON COLUMN register_row.cells IS 'In the order of the columns, parted by the unit separator.';

CREATE TABLE register_chunk (
  import_id    text             NOT NULL,
  number       int              NOT NULL,
  first_family text COLLATE "C" NOT NULL,
  last_family  text COLLATE "C" NOT NULL,
  families     int              NOT NULL,
  done         boolean          NOT NULL DEFAULT false,
  insurees     int              NOT NULL DEFAULT 0,
  written      int              NOT NULL DEFAULT 0,
  policies     int              NOT NULL DEFAULT 0,
  covers       int              NOT NULL DEFAULT 0,
  unchanged    int              NOT NULL DEFAULT 0,
  refused      int              NOT NULL DEFAULT 0,
  PRIMARY KEY (import_id, number)
);
COMMENT ON TABLE register_chunk IS 'Families that are looked at in one transaction, and what became of them.';
COMMENT ON COLUMN register_chunk.written IS 'Families that were written, or would be if it were not a dry run.';

CREATE TABLE register_fault (
  import_id   text   NOT NULL,
  file        text   NOT NULL,
  line        int    NOT NULL,
  column_name text   NOT NULL,
  code        text   NOT NULL,
  details     text[] NOT NULL,
  family      text COLLATE "C",
  PRIMARY KEY (import_id, file, line, column_name, code)
);
CREATE INDEX register_fault_by_family ON register_fault (import_id, family)
  WHERE family IS NOT NULL;
COMMENT ON COLUMN register_fault.family IS 'Whom it keeps out, where that was known before the family was looked at.';

CREATE TABLE register_family (
  scheme       text NOT NULL,
  head         text NOT NULL,
  content_hash text NOT NULL,
  import_id    text NOT NULL,
  PRIMARY KEY (scheme, head)
);
COMMENT ON TABLE register_family IS 'Which rows each imported family was made of: sent again, they change nothing.';
