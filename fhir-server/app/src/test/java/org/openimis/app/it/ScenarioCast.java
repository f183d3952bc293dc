package org.openimis.app.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.money.Money;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.scenario.CoveredPerson;
import org.openimis.schemes.scenario.Insured;
import org.openimis.schemes.scenario.Scenario;
import org.openimis.schemes.scenario.ScenarioClaim;

/**
 * The people whom scenarios invent, enrolled for a while: a server judges only whom its registers
 * know. Each scenario has its own people, though they go by the same numbers.
 */
final class ScenarioCast {
  private final String prefix;
  private final SchemePack pack;
  private final Map<String, CoveredPerson> people = new LinkedHashMap<>();

  /**
   * @param prefix tells one run of the scenarios from another
   */
  ScenarioCast(String prefix, SchemePack pack) {
    this.prefix = prefix;
    this.pack = pack;
  }

  /** The scenario as this run plays it: with people and claim codes of its own. */
  Scenario play(Scenario scenario, int number) {
    String own = prefix + number;
    return new Scenario(
        scenario.file(),
        scenario.name(),
        scenario.rule(),
        scenario.source(),
        scenario.claims().stream().map(claim -> play(claim, own)).toList(),
        scenario.enrolments());
  }

  private ScenarioClaim play(ScenarioClaim claim, String own) {
    return claim.renamed(code -> own + code, enrol(claim.insured(), own));
  }

  private Insured enrol(Insured insured, String own) {
    if (!(insured instanceof Insured.Invented invented)) {
      return insured;
    }
    Insuree was = invented.person().insuree();
    var insuree = new Insuree(own + was.number(), was.birthDate(), was.gender(), was.lastDay());
    List<MemberCover> covers =
        invented.person().covers().stream()
            .map(cover -> renamed(cover, own + was.number() + cover.policy()))
            .toList();
    var person = new CoveredPerson(insuree, covers);
    people.put(insuree.number(), person);
    return new Insured.Invented(person);
  }

  private static MemberCover renamed(MemberCover cover, String policy) {
    return new MemberCover(
        policy,
        policy,
        cover.product(),
        cover.stage(),
        cover.status(),
        cover.policyEffective(),
        cover.policyExpiry(),
        cover.effective(),
        cover.expiry());
  }

  /** The pack with these people in its sample, in the place of its own. */
  SchemePack enrolled() {
    String village = pack.sample().families().get(0).village();
    List<InsureeEntry> insurees = new ArrayList<>();
    List<Family> families = new ArrayList<>();
    List<Policy> policies = new ArrayList<>();
    for (CoveredPerson person : people.values()) {
      String number = person.insuree().number();
      insurees.add(entry(person.insuree()));
      families.add(new Family("F-" + number, number, village, false, null, null, null, null));
      person.covers().forEach(cover -> policies.add(policy(cover, number)));
    }
    return new SchemePack(
        pack.scheme(),
        pack.places(),
        pack.facilities(),
        pack.claimAdministrators(),
        pack.officers(),
        pack.payers(),
        pack.catalogue(),
        pack.diagnoses(),
        pack.priceLists(),
        pack.products(),
        new SchemePack.Sample(insurees, families, policies, List.of()));
  }

  private static InsureeEntry entry(Insuree insuree) {
    return new InsureeEntry(
        insuree.number(),
        insuree.number(),
        "Scenario",
        insuree.number(),
        insuree.birthDate(),
        insuree.gender(),
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        insuree.lastDay(),
        false);
  }

  private Policy policy(MemberCover cover, String number) {
    return new Policy(
        cover.policy(),
        number,
        cover.product(),
        cover.stage(),
        cover.status(),
        cover.policyEffective(),
        cover.policyEffective(),
        cover.policyEffective(),
        cover.policyExpiry(),
        Money.zero(pack.scheme().currency()),
        null,
        List.of(
            new Policy.Member(
                number,
                cover.policyEffective(),
                cover.effective(),
                cover.effective(),
                cover.expiry())));
  }
}
