-- Own tables of openIMIS-FHIR (conventions 8, 14, 17, 18, 19, 20). FHIR resources are the truth; the
-- tables under "projections" can be rebuilt from them, those under "books of record" cannot.
-- No foreign keys to HAPI's tables: HAPI flushes late, so the ids stand for themselves.

CREATE TABLE scheme (
  code                 text PRIMARY KEY,
  insurer_id           text,
  currency             text        NOT NULL,
  zone                 text        NOT NULL,
  diagnosis_system     text        NOT NULL,
  age_of_majority      int         NOT NULL,
  automatic_processing boolean     NOT NULL,
  rule_set             jsonb       NOT NULL,
  state                text        NOT NULL CHECK (state IN ('loading', 'active')),
  load_done            int         NOT NULL DEFAULT 0,
  load_total           int         NOT NULL DEFAULT 0,
  activated_at         timestamptz
);
COMMENT ON TABLE scheme IS 'A scheme and its settings; claims are judged only while it is active.';

-- What a pack has written: one row a resource, so that loading twice writes nothing.
CREATE TABLE pack_resource (
  scheme        text   NOT NULL,
  kind          text   NOT NULL,
  code          text   NOT NULL,
  resource_type text   NOT NULL,
  resource_id   text   NOT NULL,
  content_hash  text   NOT NULL,
  version       bigint NOT NULL,
  ended_on      date,
  PRIMARY KEY (scheme, kind, code)
);
CREATE UNIQUE INDEX pack_resource_by_id ON pack_resource (resource_type, resource_id);

-- Projections -----------------------------------------------------------------------------------

CREATE TABLE insuree (
  resource_id text PRIMARY KEY,
  scheme      text NOT NULL,
  number      text NOT NULL,
  birth_date  date NOT NULL,
  gender      text NOT NULL,
  last_day    date
);
CREATE UNIQUE INDEX insuree_by_number ON insuree (number);

CREATE TABLE facility (
  resource_id        text NOT NULL,
  scheme             text NOT NULL,
  code               text NOT NULL,
  district           text NOT NULL,
  level              text NOT NULL,
  care_type          text NOT NULL,
  item_price_list    text,
  service_price_list text,
  valid_from         date NOT NULL,
  valid_to           date NOT NULL,
  PRIMARY KEY (resource_id, valid_from)
);
CREATE INDEX facility_by_code ON facility (code);

CREATE TABLE party (
  resource_type text NOT NULL,
  resource_id   text NOT NULL,
  scheme        text NOT NULL,
  system        text NOT NULL,
  value         text NOT NULL,
  facility      text,
  PRIMARY KEY (resource_type, resource_id, system, value)
);
CREATE INDEX party_by_identifier ON party (system, value);
COMMENT ON TABLE party IS 'Identifiers by which claims name insurers, claim administrators and places.';

CREATE TABLE place (
  resource_id text NOT NULL PRIMARY KEY,
  scheme      text NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  type        text NOT NULL,
  parent      text
);
CREATE UNIQUE INDEX place_by_code ON place (scheme, code);

-- Where a family and its members live, for the scope of officers.
CREATE TABLE residence (
  resource_id text NOT NULL,
  patient_id  text NOT NULL,
  scheme      text NOT NULL,
  village     text NOT NULL,
  PRIMARY KEY (resource_id, patient_id)
);
CREATE INDEX residence_by_patient ON residence (patient_id);

CREATE TABLE register_entry (
  resource_id    text          NOT NULL,
  scheme         text          NOT NULL,
  kind           text          NOT NULL CHECK (kind IN ('ITEM', 'SERVICE')),
  code           text          NOT NULL,
  name           text          NOT NULL,
  price          numeric(19,4) NOT NULL,
  currency       text          NOT NULL,
  care_type      text          NOT NULL,
  patients       int           NOT NULL,
  frequency_days int           NOT NULL,
  valid_from     date          NOT NULL,
  valid_to       date          NOT NULL,
  PRIMARY KEY (resource_id, valid_from)
);
CREATE INDEX register_entry_by_code ON register_entry (scheme, kind, code, valid_from);

CREATE TABLE diagnosis (
  resource_id text NOT NULL,
  scheme      text NOT NULL,
  system      text NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  valid_to    date NOT NULL,
  PRIMARY KEY (resource_id, code)
);
CREATE INDEX diagnosis_by_code ON diagnosis (scheme, system, code);

CREATE TABLE price (
  resource_id text NOT NULL PRIMARY KEY,
  scheme      text NOT NULL,
  price_list  text NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('ITEM', 'SERVICE')),
  code        text NOT NULL,
  price       numeric(19,4),
  valid_from  date NOT NULL,
  valid_to    date NOT NULL
);
CREATE INDEX price_by_code ON price (scheme, price_list, kind, code, valid_from);
COMMENT ON COLUMN price.price IS 'Null where the price of the register holds.';

CREATE TABLE product (
  resource_id text NOT NULL PRIMARY KEY,
  scheme      text NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date NOT NULL
);
CREATE UNIQUE INDEX product_by_code ON product (scheme, code);

CREATE TABLE product_price_rule (
  resource_id text NOT NULL,
  scheme      text NOT NULL,
  product     text NOT NULL,
  rule        text NOT NULL CHECK (rule IN ('LOWER', 'LIST')),
  valid_from  date NOT NULL,
  PRIMARY KEY (resource_id, valid_from)
);

CREATE TABLE cover_rule (
  resource_id           text NOT NULL PRIMARY KEY,
  scheme                text NOT NULL,
  product               text NOT NULL,
  kind                  text NOT NULL CHECK (kind IN ('ITEM', 'SERVICE')),
  code                  text NOT NULL,
  price_origin          text NOT NULL,
  limit_o_adult         text,
  limit_o_child         text,
  limit_e_adult         text,
  limit_e_child         text,
  limit_r_adult         text,
  limit_r_child         text,
  waiting_months_adult  int  NOT NULL,
  waiting_months_child  int  NOT NULL,
  valid_from            date NOT NULL,
  valid_to              date NOT NULL
);
CREATE INDEX cover_rule_by_code ON cover_rule (scheme, product, kind, code, valid_from);
COMMENT ON COLUMN cover_rule.limit_o_adult IS 'C or F and a number, for example C 80.00; null where nothing is paid.';

CREATE TABLE cover (
  resource_id      text NOT NULL PRIMARY KEY,
  scheme           text NOT NULL,
  insuree_number   text NOT NULL,
  policy           text NOT NULL,
  product          text NOT NULL,
  stage            text NOT NULL CHECK (stage IN ('NEW', 'RENEWAL')),
  status           text NOT NULL,
  policy_effective date NOT NULL,
  policy_expiry    date NOT NULL,
  effective        date NOT NULL,
  expiry           date NOT NULL
);
CREATE INDEX cover_by_insuree ON cover (scheme, insuree_number);

-- Books of record -------------------------------------------------------------------------------

CREATE TABLE submission (
  scheme       text        NOT NULL,
  facility     text        NOT NULL,
  use          text        NOT NULL,
  claim_code   text        NOT NULL,
  content_hash text        NOT NULL,
  claim_id     text,
  response_id  text,
  received_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scheme, facility, use, claim_code)
);
COMMENT ON TABLE submission IS 'The key of each submitted claim, taken for ever.';

CREATE TABLE claim_line (
  claim_id        text          NOT NULL,
  sequence        int           NOT NULL,
  scheme          text          NOT NULL,
  insuree_number  text          NOT NULL,
  facility        text          NOT NULL,
  claim_code      text          NOT NULL,
  kind            text          NOT NULL CHECK (kind IN ('ITEM', 'SERVICE')),
  code            text          NOT NULL,
  care_date       date          NOT NULL,
  quantity        numeric(19,4) NOT NULL CHECK (quantity > 0),
  state           text          NOT NULL CHECK (state IN ('accepted', 'refused', 'cancelled')),
  reason          text,
  product         text,
  policy          text,
  currency        text          NOT NULL,
  asked           numeric(19,4) NOT NULL CHECK (asked >= 0),
  eligible        numeric(19,4) NOT NULL CHECK (eligible >= 0),
  copay           numeric(19,4) NOT NULL CHECK (copay >= 0),
  benefit         numeric(19,4) NOT NULL CHECK (benefit >= 0),
  PRIMARY KEY (claim_id, sequence),
  CHECK (eligible = copay + benefit),
  CHECK ((state = 'refused') = (reason IS NOT NULL))
);
CREATE INDEX claim_line_by_insuree ON claim_line (scheme, insuree_number, kind, code, care_date);

CREATE TABLE decision (
  response_id      text        NOT NULL,
  version          int         NOT NULL,
  claim_id         text        NOT NULL,
  rule_set         jsonb       NOT NULL,
  claim            jsonb       NOT NULL,
  facts            jsonb       NOT NULL,
  decision         jsonb       NOT NULL,
  decided_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (response_id, version)
);
COMMENT ON TABLE decision IS 'Each decision with the claim and the facts it was made by, for replay.';

CREATE TABLE finding (
  claim_id text NOT NULL,
  line     int  NOT NULL,
  position int  NOT NULL,
  reason   text NOT NULL,
  details  text[] NOT NULL,
  PRIMARY KEY (claim_id, line, position)
);
COMMENT ON TABLE finding IS 'Everything the judge found, for reviewers; line 0 is the whole claim.';

CREATE TABLE audit (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  request_id  text        NOT NULL,
  subject     text        NOT NULL,
  role        text        NOT NULL,
  facility    text,
  action      text        NOT NULL,
  method      text        NOT NULL,
  target      text,
  written     text[]      NOT NULL,
  status      int         NOT NULL,
  reason      text
);
CREATE INDEX audit_by_time ON audit (recorded_at);
CREATE INDEX audit_by_written ON audit USING gin (written);
COMMENT ON TABLE audit IS 'One row a request; no names, no diagnoses.';

-- Books of record are added to, never edited. A submission gets its receipt in the transaction that
-- takes the key and keeps it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Table %.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION submission_receipt_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.claim_id IS NULL AND NEW.claim_id IS NOT NULL
     AND (NEW.scheme, NEW.facility, NEW.use, NEW.claim_code, NEW.content_hash)
       = (OLD.scheme, OLD.facility, OLD.use, OLD.claim_code, OLD.content_hash) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A submission is kept for ever' USING ERRCODE = 'restrict_violation';
END $$;

-- A line is cancelled with its claim; nothing else about it ever changes.
CREATE FUNCTION claim_line_cancel_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'accepted' AND NEW.state = 'cancelled' THEN
    NEW.state := OLD.state;
    IF NEW = OLD THEN
      NEW.state := 'cancelled';
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'A claim line is kept for ever' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER claim_line_kept BEFORE UPDATE OR DELETE ON claim_line
  FOR EACH ROW EXECUTE FUNCTION claim_line_cancel_only();
CREATE TRIGGER claim_line_no_truncate BEFORE TRUNCATE ON claim_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_append_only BEFORE UPDATE OR DELETE ON finding
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_no_truncate BEFORE TRUNCATE ON decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_no_truncate BEFORE TRUNCATE ON finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_for_ever BEFORE UPDATE OR DELETE ON submission
  FOR EACH ROW EXECUTE FUNCTION submission_receipt_once();
CREATE TRIGGER submission_no_truncate BEFORE TRUNCATE ON submission
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
