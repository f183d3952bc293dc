-- Enrolment, policies and contributions. The projections of this file are empty for what was stored
-- before; $rebuild-projections fills them.

ALTER TABLE scheme ADD COLUMN enrolment jsonb NOT NULL
  DEFAULT '{"activation": "CONTRIBUTION", "insuranceNumber": {}}';

-- Projections -----------------------------------------------------------------------------------

ALTER TABLE product ADD COLUMN location text;
ALTER TABLE product ADD COLUMN cycles text;
COMMENT ON COLUMN product.cycles IS 'The start days of fixed cycles as month-day, parted by spaces; null for none.';

ALTER TABLE cover ADD COLUMN suspensions text;
COMMENT ON COLUMN cover.suspensions IS 'First and last day of each suspension, parted by a slash, the suspensions by spaces; without a last day while it lasts.';

CREATE TABLE family (
  resource_id text    NOT NULL PRIMARY KEY,
  scheme      text    NOT NULL,
  key         text    NOT NULL,
  head        text    NOT NULL,
  village     text,
  active      boolean NOT NULL
);
CREATE UNIQUE INDEX family_by_key ON family (scheme, key);

CREATE TABLE family_member (
  resource_id    text NOT NULL,
  scheme         text NOT NULL,
  position       int  NOT NULL,
  patient_id     text NOT NULL,
  insuree_number text NOT NULL,
  relationship   text,
  PRIMARY KEY (resource_id, insuree_number)
);
CREATE INDEX family_member_by_insuree ON family_member (insuree_number);
COMMENT ON TABLE family_member IS 'Who is in which family today, in the order of joining.';

CREATE TABLE policy (
  resource_id text          NOT NULL PRIMARY KEY,
  scheme      text          NOT NULL,
  number      text          NOT NULL,
  family      text          NOT NULL,
  product     text          NOT NULL,
  officer     text,
  stage       text          NOT NULL CHECK (stage IN ('NEW', 'RENEWAL')),
  status      text          NOT NULL,
  enrolled    date          NOT NULL,
  start       date          NOT NULL,
  effective   date          NOT NULL,
  expiry      date          NOT NULL,
  value       numeric(19,4) NOT NULL,
  currency    text          NOT NULL,
  renews      text
);
CREATE UNIQUE INDEX policy_by_number ON policy (scheme, number);
CREATE INDEX policy_by_family ON policy (scheme, family);
CREATE INDEX policy_by_expiry ON policy (expiry) WHERE status <> 'EXPIRED';

CREATE TABLE contribution (
  resource_id    text          NOT NULL PRIMARY KEY,
  scheme         text          NOT NULL,
  number         text          NOT NULL,
  policy         text          NOT NULL,
  insuree_number text,
  due            numeric(19,4) NOT NULL,
  currency       text          NOT NULL
);
CREATE UNIQUE INDEX contribution_by_number ON contribution (scheme, number);
CREATE INDEX contribution_by_policy ON contribution (scheme, policy);
COMMENT ON COLUMN contribution.insuree_number IS 'Who joined late and is paid for by it; null for the policy as a whole.';

-- Books of record -------------------------------------------------------------------------------

CREATE TABLE application (
  scheme       text        NOT NULL,
  number       text        NOT NULL,
  family       text        NOT NULL,
  content_hash text        NOT NULL,
  request_id   text        NOT NULL,
  response_id  text        NOT NULL,
  received_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scheme, number)
);
CREATE UNIQUE INDEX application_by_request ON application (request_id);
CREATE INDEX application_by_number ON application (number);
COMMENT ON TABLE application IS 'The number of each application, taken for ever.';

CREATE TABLE receipt (
  scheme          text          NOT NULL,
  product         text          NOT NULL,
  number          text          NOT NULL,
  sequence        bigint        GENERATED ALWAYS AS IDENTITY,
  contribution_id text          NOT NULL,
  policy          text          NOT NULL,
  resource_id     text          NOT NULL,
  paid_on         date          NOT NULL,
  amount          numeric(19,4) NOT NULL CHECK (amount > 0),
  currency        text          NOT NULL,
  photo_fee       boolean       NOT NULL,
  action          text          NOT NULL CHECK (action IN ('WAIT', 'ENFORCE', 'SUSPEND')),
  content_hash    text          NOT NULL,
  received_at     timestamptz   NOT NULL DEFAULT now(),
  PRIMARY KEY (scheme, product, number)
);
CREATE INDEX receipt_by_contribution ON receipt (contribution_id);
COMMENT ON TABLE receipt IS 'Money received; a product uses each number once, for ever.';

CREATE SEQUENCE policy_counter;
CREATE SEQUENCE application_counter;
CREATE SEQUENCE family_counter;
CREATE SEQUENCE insuree_counter;
