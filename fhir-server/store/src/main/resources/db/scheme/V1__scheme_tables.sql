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
  rule_set                 jsonb   NOT NULL,
  automatic_processing     boolean NOT NULL,
  explain_several_services boolean NOT NULL,
  most_corrections         int,
  preauthorization_days    int     NOT NULL,
  state                text        NOT NULL CHECK (state IN ('loading', 'rebuilding', 'active')),
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
  category       text,
  package_type   text          CHECK (package_type IN ('P', 'F')),
  most_units     numeric(19,4),
  valid_from     date          NOT NULL,
  valid_to       date          NOT NULL,
  PRIMARY KEY (resource_id, valid_from)
);
CREATE INDEX register_entry_by_code ON register_entry (scheme, kind, code, valid_from);

CREATE TABLE package_part (
  resource_id text          NOT NULL,
  scheme      text          NOT NULL,
  service     text          NOT NULL,
  kind        text          NOT NULL CHECK (kind IN ('ITEM', 'SERVICE')),
  code        text          NOT NULL,
  quantity    numeric(19,4) NOT NULL,
  PRIMARY KEY (resource_id, kind, code)
);
CREATE INDEX package_part_by_service ON package_part (scheme, service);

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
  ceiling_interpretation text CHECK (ceiling_interpretation IN ('I', 'H')),
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

CREATE TABLE product_parameter (
  resource_id text          NOT NULL,
  scheme      text          NOT NULL,
  product     text          NOT NULL,
  name        text          NOT NULL,
  value       numeric(19,4) NOT NULL,
  valid_from  date          NOT NULL,
  PRIMARY KEY (resource_id, name, valid_from)
);
CREATE INDEX product_parameter_by_product ON product_parameter (scheme, product);

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
  most_units_adult      int,
  most_units_child      int,
  exclusion_adult       text CHECK (exclusion_adult IN ('H', 'N', 'B')),
  exclusion_child       text CHECK (exclusion_child IN ('H', 'N', 'B')),
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
CREATE INDEX cover_by_insuree ON cover (insuree_number);
CREATE INDEX cover_by_policy ON cover (scheme, policy);

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

-- What became of each submitted claim; the resources say the same.
CREATE TABLE claim_state (
  claim_id            text        NOT NULL PRIMARY KEY,
  response_id         text        NOT NULL,
  scheme              text        NOT NULL,
  facility            text        NOT NULL,
  use                 text        NOT NULL,
  claim_code          text        NOT NULL,
  insuree_number      text        NOT NULL,
  category            text        NOT NULL,
  care_date           date        NOT NULL,
  state               text        NOT NULL
    CHECK (state IN ('REJECTED', 'CHECKED', 'PROCESSED', 'VALUATED', 'CANCELLED')),
  held                boolean     NOT NULL DEFAULT false,
  claim_version       bigint      NOT NULL,
  response_version    bigint      NOT NULL,
  decision_version    bigint      NOT NULL,
  events              int         NOT NULL,
  corrects            text,
  preauthorization_id text,
  reserved_until      date
);
CREATE INDEX claim_state_by_insuree ON claim_state (insuree_number, scheme, care_date);
CREATE UNIQUE INDEX claim_state_by_key ON claim_state (scheme, facility, use, claim_code);
CREATE INDEX claim_state_by_prior ON claim_state (scheme, facility, corrects)
  WHERE corrects IS NOT NULL;
CREATE INDEX claim_state_by_expiry ON claim_state (reserved_until) WHERE reserved_until IS NOT NULL;
COMMENT ON COLUMN claim_state.held IS 'A batch run or a payment holds the claim: nothing may change.';
COMMENT ON COLUMN claim_state.preauthorization_id IS 'The preauthorization whose amounts the claim draws.';
COMMENT ON COLUMN claim_state.reserved_until IS 'The last day for which a preauthorization reserves; null when it reserves nothing any more.';

CREATE TABLE claim_event (
  claim_id   text        NOT NULL,
  sequence   int         NOT NULL,
  event      text        NOT NULL
    CHECK (event IN ('SUBMITTED', 'PROCESSED', 'REPROCESSED', 'CANCELLED', 'EXPIRED')),
  state      text        NOT NULL,
  request_id text,
  reason     text,
  at         timestamptz NOT NULL,
  PRIMARY KEY (claim_id, sequence)
);
COMMENT ON TABLE claim_event IS 'What happened to each claim; who asked for it stands in audit under the request.';

-- Which Binary holds which document of a claim. A draft that changes hands takes its documents along.
CREATE TABLE attachment (
  resource_id  text        NOT NULL PRIMARY KEY,
  claim_id     text        NOT NULL,
  facility     text        NOT NULL,
  content_type text        NOT NULL,
  bytes        bigint      NOT NULL CHECK (bytes >= 0),
  sha1         bytea       NOT NULL,
  content_key  text        NOT NULL,
  attached_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX attachment_by_content ON attachment (claim_id, content_key, content_type);
COMMENT ON COLUMN attachment.content_key IS 'SHA-256 of the content: the same content of one claim is kept once.';

CREATE TABLE claim_line (
  claim_id        text          NOT NULL,
  version         bigint        NOT NULL,
  sequence        int           NOT NULL,
  scheme          text          NOT NULL,
  use             text          NOT NULL,
  insuree_number  text          NOT NULL,
  facility        text          NOT NULL,
  claim_code      text          NOT NULL,
  kind            text          NOT NULL CHECK (kind IN ('ITEM', 'SERVICE')),
  code            text          NOT NULL,
  care_date       date          NOT NULL,
  quantity        numeric(19,4) NOT NULL CHECK (quantity > 0),
  accepted        numeric(19,4) NOT NULL CHECK (accepted >= 0),
  state           text          NOT NULL
    CHECK (state IN ('accepted', 'refused', 'cancelled', 'replaced')),
  reason          text,
  product         text,
  policy          text,
  currency        text          NOT NULL,
  asked           numeric(19,4) NOT NULL CHECK (asked >= 0),
  eligible        numeric(19,4) NOT NULL CHECK (eligible >= 0),
  deductible      numeric(19,4) NOT NULL CHECK (deductible >= 0),
  copay           numeric(19,4) NOT NULL CHECK (copay >= 0),
  over_category   numeric(19,4) NOT NULL CHECK (over_category >= 0),
  over_ceiling    numeric(19,4) NOT NULL CHECK (over_ceiling >= 0),
  benefit         numeric(19,4) NOT NULL CHECK (benefit >= 0),
  PRIMARY KEY (claim_id, version, sequence),
  CHECK (eligible = deductible + copay + over_category + over_ceiling + benefit),
  CHECK (state IN ('cancelled', 'replaced') OR (state = 'refused') = (reason IS NOT NULL))
);
CREATE INDEX claim_line_by_insuree ON claim_line (insuree_number, code, care_date)
  WHERE state = 'accepted' AND use = 'claim';
COMMENT ON COLUMN claim_line.version IS 'The version of the answer that decided the line so.';

CREATE TABLE decision (
  response_id      text        NOT NULL,
  version          bigint      NOT NULL,
  claim_id         text        NOT NULL,
  content_hash     text        NOT NULL,
  rule_set         jsonb       NOT NULL,
  claim            jsonb       NOT NULL,
  facts            jsonb       NOT NULL,
  decision         jsonb       NOT NULL,
  decided_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (response_id, version)
);
COMMENT ON TABLE decision IS 'Each decision with the claim and the facts it was made by, for replay.';

CREATE TABLE finding (
  claim_id text    NOT NULL,
  version  bigint  NOT NULL,
  line     int     NOT NULL,
  position int     NOT NULL,
  refuses  boolean NOT NULL,
  reason   text    NOT NULL,
  details  text[]  NOT NULL,
  PRIMARY KEY (claim_id, version, line, position)
);
COMMENT ON TABLE finding IS 'Everything the judge found, for reviewers; line 0 is the whole claim.';
COMMENT ON COLUMN finding.refuses IS 'False for what a rule found without refusing the line.';

-- The ledger (conventions 16). A policy is locked before its accounts are read or charged.
CREATE TABLE policy_book (
  scheme text NOT NULL,
  policy text NOT NULL,
  PRIMARY KEY (scheme, policy)
);
COMMENT ON TABLE policy_book IS 'One row a policy that was ever charged: the anchor that writers lock.';

CREATE TABLE account (
  scheme         text          NOT NULL,
  policy         text          NOT NULL,
  insuree_number text          NOT NULL,
  bucket         text          NOT NULL
    CHECK (bucket IN ('deductible-hospital', 'deductible-other', 'ceiling-hospital', 'ceiling-other')),
  currency       text          NOT NULL,
  balance        numeric(19,4) NOT NULL CHECK (balance >= 0),
  postings       bigint        NOT NULL CHECK (postings >= 0),
  PRIMARY KEY (scheme, policy, insuree_number, bucket)
) WITH (fillfactor = 70);
COMMENT ON TABLE account IS 'What a member has used of the deductibles and ceilings of a policy; policies add up their members.';

CREATE TABLE posting (
  scheme              text          NOT NULL,
  policy              text          NOT NULL,
  insuree_number      text          NOT NULL,
  bucket              text          NOT NULL,
  sequence            bigint        NOT NULL CHECK (sequence > 0),
  kind                text          NOT NULL
    CHECK (kind IN ('reservation', 'settlement', 'release', 'reversal', 'draw', 'expiry')),
  claim_id            text          NOT NULL,
  response_version    bigint        NOT NULL,
  preauthorization_id text,
  currency            text          NOT NULL,
  amount              numeric(19,4) NOT NULL CHECK (amount <> 0),
  balance_before      numeric(19,4) NOT NULL CHECK (balance_before >= 0),
  balance_after       numeric(19,4) NOT NULL CHECK (balance_after >= 0),
  limit_level         text          CHECK (limit_level IN ('TREATMENT', 'INSUREE', 'POLICY')),
  limit_amount        numeric(19,4),
  used_before         numeric(19,4),
  posted_at           timestamptz   NOT NULL DEFAULT now(),
  PRIMARY KEY (scheme, policy, insuree_number, bucket, sequence),
  CHECK (balance_after = balance_before + amount),
  CHECK (amount < 0 OR limit_amount IS NULL OR used_before + amount <= limit_amount)
);
CREATE INDEX posting_by_claim ON posting (claim_id);
CREATE INDEX posting_by_preauthorization ON posting (preauthorization_id)
  WHERE preauthorization_id IS NOT NULL;
COMMENT ON TABLE posting IS 'What each claim took of an account or gave back; rows are added, never edited.';
COMMENT ON COLUMN posting.used_before IS 'What others had used of the limit in force, over all members where the limit is the policy''s.';

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

-- A line is cancelled with its claim or replaced when the claim is judged again; nothing else about
-- it ever changes.
CREATE FUNCTION claim_line_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  next text;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state IN ('accepted', 'refused')
     AND NEW.state IN ('cancelled', 'replaced') THEN
    next := NEW.state;
    NEW.state := OLD.state;
    IF NEW = OLD THEN
      NEW.state := next;
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'A claim line is kept for ever' USING ERRCODE = 'restrict_violation';
END $$;

-- An account is only ever moved by a posting: the row says what the last posting of it says.
CREATE FUNCTION account_follows_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.postings > OLD.postings
     AND (NEW.scheme, NEW.policy, NEW.insuree_number, NEW.bucket, NEW.currency)
       = (OLD.scheme, OLD.policy, OLD.insuree_number, OLD.bucket, OLD.currency) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'An account is moved by postings only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER claim_line_kept BEFORE UPDATE OR DELETE ON claim_line
  FOR EACH ROW EXECUTE FUNCTION claim_line_kept();
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
CREATE TRIGGER posting_append_only BEFORE UPDATE OR DELETE ON posting
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_no_truncate BEFORE TRUNCATE ON posting
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_moved_by_postings BEFORE UPDATE OR DELETE ON account
  FOR EACH ROW EXECUTE FUNCTION account_follows_posting();
CREATE TRIGGER account_no_truncate BEFORE TRUNCATE ON account
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_event_append_only BEFORE UPDATE OR DELETE ON claim_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_event_no_truncate BEFORE TRUNCATE ON claim_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
