-- Photos of insurees, lifted to Binary at the door; versions of a Patient do not copy them.

CREATE TABLE photo (
  resource_id  text        NOT NULL PRIMARY KEY,
  patient_id   text        NOT NULL,
  content_type text        NOT NULL,
  bytes        bigint      NOT NULL CHECK (bytes >= 0),
  sha1         bytea       NOT NULL,
  content_key  text        NOT NULL,
  taken_in_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX photo_by_content ON photo (patient_id, content_key, content_type);
COMMENT ON COLUMN photo.content_key IS 'SHA-256 of the content: the same photo of one person is kept once.';
