package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.SchemeLoads.Report;
import org.springframework.beans.factory.annotation.Autowired;

/** A pack that is loaded again writes what has changed in it and nothing else (conventions 33). */
@LakesideTest
class SchemeReloadIT {
  /** Plaster bandages in the list of the health centre, 80 francs. */
  private static final String PRICE = "item,Lakeside Centre List,%sI08,80,";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private DaoRegistry daos;
  private Books books;
  private SchemeLoads loads;

  @BeforeEach
  void open_the_books() {
    books = new Books(dataSource);
    loads = new SchemeLoads(imis);
  }

  private static PackCopy aPack(String letters) {
    return PackCopy.of(letters);
  }

  /** A plaster bandage, asked at 100 francs and paid at the list's price. */
  private ClaimResponse aBandage(String letters, String code, String day) {
    Answer answer =
        imis.as("admin")
            .post(
                "/fhir/Claim/$submit",
                aClaim(code)
                    .in("XAF")
                    .at(letters + "HC01")
                    .of(letters + "0000002")
                    .on(day)
                    .item(letters + "I08", 1, "100")
                    .make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class);
  }

  private String versions(String scheme) {
    return books
        .rows(
            """
            SELECT count(*), sum(resource.res_ver), max(resource.res_updated)
              FROM scheme.pack_resource pack JOIN hfj_resource resource ON resource.fhir_id = pack.resource_id
             WHERE pack.scheme = ?
            """,
            scheme)
        .get(0);
  }

  @Test
  void a_pack_that_is_loaded_twice_makes_no_new_version_of_anything() {
    Report first = loads.load(aPack("RA"));
    assertThat(first.created()).isPositive();
    String before = versions("ra");
    Report second = loads.load(aPack("RA"));
    assertThat(second).isEqualTo(new Report(0, 0, first.created(), 0, List.of()));
    assertThat(versions("ra")).isEqualTo(before);
    assertThat(loads.progress("ra")).startsWith("active");
  }

  @Test
  void a_changed_price_writes_that_price_and_its_row_and_nothing_else() {
    Report first = loads.load(aPack("RB"));
    long versions = books.one("SELECT count(*) FROM hfj_res_ver", Long.class);
    Report second =
        loads.load(
            aPack("RB")
                .with(
                    "prices.csv",
                    PRICE.formatted("RB"),
                    PRICE.formatted("RB").replace("80", "85")));
    assertThat(second).isEqualTo(new Report(0, 1, first.created() - 1, 0, List.of()));
    assertThat(books.one("SELECT count(*) FROM hfj_res_ver", Long.class)).isEqualTo(versions + 1);
    assertThat(books.rows("SELECT price_list, price FROM scheme.price WHERE code = 'RBI08'"))
        .containsExactly("Lakeside Centre List | 85.0000");
    ClaimResponseAssert.assertThat(aBandage("RB", "RB-1", "2024-05-06")).isApprovedFor("85");
  }

  @Test
  void a_new_dated_price_holds_from_its_day_on_and_leaves_older_decisions_as_they_were() {
    loads.load(aPack("RC"));
    ClaimResponseAssert.assertThat(aBandage("RC", "RC-1", "2024-10-02")).isApprovedFor("80");
    Report second =
        loads.load(
            aPack("RC").withRows("prices.csv", "item,Lakeside Centre List,RCI08,95,2024-10-01"));
    assertThat(second.created()).isEqualTo(1);
    assertThat(second.ended()).isZero();
    ClaimResponseAssert.assertThat(aBandage("RC", "RC-2", "2024-09-30")).isApprovedFor("80");
    ClaimResponseAssert.assertThat(aBandage("RC", "RC-3", "2024-10-01")).isApprovedFor("95");
    assertThat(books.replays())
        .filteredOn(replay -> replay.claim().startsWith("RC-"))
        .hasSize(3)
        .allSatisfy(replay -> assertThat(replay.again()).isEqualTo(replay.written()));
  }

  @Test
  void a_row_that_vanishes_holds_for_older_care_only_and_may_come_back() {
    loads.load(aPack("RD"));
    Report second = loads.load(aPack("RD").withoutRow("prices.csv", PRICE.formatted("RD")));
    assertThat(second.ended()).isEqualTo(1);
    String today = LocalDate.now(ZoneId.of("Africa/Douala")).toString();
    ClaimResponseAssert.assertThat(aBandage("RD", "RD-OLD", "2024-05-06")).isApprovedFor("80");
    ClaimResponseAssert.assertThat(aBandage("RD", "RD-NEW", today))
        .isDeniedFor("1")
        .line(1)
        .isRefusedFor("2");
    assertThat(loads.load(aPack("RD").withoutRow("prices.csv", PRICE.formatted("RD"))))
        .extracting(Report::created, Report::updated, Report::ended)
        .containsExactly(0, 0, 0);

    assertThat(loads.load(aPack("RD")).updated()).isPositive();
    ClaimResponseAssert.assertThat(aBandage("RD", "RD-BACK", today)).isApprovedFor("80");
  }

  @Test
  void a_resource_that_somebody_changed_is_reported_and_left_alone() {
    loads.load(aPack("RE"));
    String id =
        books.one("SELECT resource_id FROM scheme.price WHERE code = 'REI08'", String.class);
    var prices = daos.getResourceDao(ChargeItemDefinition.class);
    var request = new SystemRequestDetails();
    ChargeItemDefinition price = prices.read(new IdType("ChargeItemDefinition", id), request);
    prices.update(price.setTitle("Somebody's own words"), request);

    PackCopy changed =
        aPack("RE")
            .with("prices.csv", PRICE.formatted("RE"), PRICE.formatted("RE").replace("80", "85"))
            .with("prices.csv", "REI13,1200,", "REI13,1250,");
    Report report = loads.load(changed);
    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.conflicts()).singleElement().asString().contains("REI08", id);
    Answer kept = imis.as("admin").get("/fhir/ChargeItemDefinition/" + id);
    assertThat(kept.as(ChargeItemDefinition.class).getTitle()).isEqualTo("Somebody's own words");
    assertThat(kept.as(ChargeItemDefinition.class).getMeta().getVersionId()).isEqualTo("2");
    ClaimResponseAssert.assertThat(aBandage("RE", "RE-1", "2024-05-06")).isApprovedFor("80");
    assertThat(loads.load(changed).conflicts()).isEqualTo(report.conflicts());
  }

  @Test
  void a_changed_setting_of_the_scheme_needs_no_resource_to_be_written() {
    Report first = loads.load(aPack("RF"));
    String before = versions("rf");
    PackCopy byHand =
        aPack("RF")
            .with("scheme.yaml", "automatic-processing: true", "automatic-processing: false");
    assertThat(loads.load(byHand)).isEqualTo(new Report(0, 0, first.created(), 0, List.of()));
    assertThat(versions("rf")).isEqualTo(before);
    assertThat(aBandage("RF", "RF-1", "2024-05-06").getOutcome())
        .isEqualTo(ClaimResponse.RemittanceOutcome.QUEUED);
  }
}
