package org.openimis.benchmarks.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.claims.PreparedClaims.Ids;
import org.openimis.benchmarks.claims.SyntheticClaim;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.server.Login;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.PlainHapiServer;
import org.openimis.domain.scheme.Scheme;

/**
 * One of several servers that are compared.
 *
 * @param jvm its process
 * @param postgres the PostgreSQL server that holds its database
 * @param database its own database there
 * @param sender makes requests of claims, anew for each block, so that no token runs out
 */
record Arm(String name, ProcessHandle jvm, ProcessHandle postgres, Login database, Sender sender) {
  static final String OURS = "openIMIS-FHIR";

  /** How its claims are sent. */
  interface Sender {
    Traffic send(List<SyntheticClaim> claims) throws Exception;
  }

  /** Claims submitted to ours, by numbers and codes. */
  static Arm ours(String name, OpenimisServer server, Scheme scheme) throws Exception {
    return new Arm(
        name,
        server.jvm(),
        server.postgres(),
        server.superuser(OpenimisServer.DATABASE),
        claims -> Traffic.claims(server.submit(), PreparedClaims.byNumber(claims, scheme)));
  }

  /** Claims stored by plain HAPI, by ids. */
  static Arm plain(
      String name,
      PlainHapiServer server,
      ProcessHandle postgres,
      Login database,
      Sending sending) {
    Target create = server.claims();
    return new Arm(
        name,
        server.jvm(),
        postgres,
        database,
        claims ->
            Traffic.claims(create, PreparedClaims.byId(claims, sending.scheme(), sending.ids())));
  }

  /** What plain HAPI's claims are written with. */
  record Sending(Scheme scheme, Ids ids) {}

  Connection connect() throws SQLException {
    return database.connect();
  }
}
