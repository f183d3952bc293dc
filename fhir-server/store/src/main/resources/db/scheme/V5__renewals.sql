-- Renewal offers. The projections of this file, and officers in party, are empty for what was stored
-- before; $rebuild-projections fills them.

ALTER TABLE product ADD COLUMN successor text;
COMMENT ON COLUMN product.successor IS 'The code of the product that takes its place when it is not sold any more.';

CREATE TABLE officer (
  resource_id text NOT NULL PRIMARY KEY,
  scheme      text NOT NULL,
  code        text NOT NULL,
  last_day    date,
  substitute  text
);
CREATE INDEX officer_by_code ON officer (scheme, code);
COMMENT ON TABLE officer IS 'Enrolment officers by their PractitionerRole: until when they work, and who takes their place.';

CREATE TABLE renewal (
  resource_id text NOT NULL PRIMARY KEY,
  scheme      text NOT NULL,
  policy      text NOT NULL,
  status      text NOT NULL
);
CREATE INDEX renewal_by_policy ON renewal (scheme, policy);
CREATE INDEX renewal_open ON renewal (scheme) WHERE status = 'requested';
COMMENT ON TABLE renewal IS 'The offers to renew policies: Tasks.';
