package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.parser.DataFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.validation.Mutants.Mutant;

/**
 * The verdict with the quick check is HAPI's verdict. More than the few hundred mutants of each
 * build, with another seed: {@code ./mvnw -pl fhir-server/validation -am test -Dtest=MutantsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dmutants=5000 -Dmutants.seed=7}.
 */
class MutantsTest {
  private static final int EACH_BUILD = 300;
  private static final long SEED = 20261121;

  @Test
  void the_verdict_on_mutants_is_that_of_HAPI() {
    int wanted = Integer.getInteger("mutants", EACH_BUILD);
    long seed = Long.getLong("mutants.seed", SEED);
    var random = new Random(seed);
    List<Definition> examples = Validators.examples();
    List<String> differences = new ArrayList<>();
    int judged = 0;
    int good = 0;
    int quick = 0;
    while (judged < wanted) {
      Definition example = examples.get(judged % examples.size());
      Resource original = Validators.parse(example.json());
      String profile = Validators.profileOf(original);
      var mutants =
          new Mutants(
              (StructureDefinition)
                  Objects.requireNonNull(Validators.DEFINITIONS.fetchStructureDefinition(profile)),
              example.json(),
              random);
      Mutant mutant = mutants.next();
      Resource resource;
      try {
        resource = Validators.parse(mutant.json());
      } catch (DataFormatException unreadable) {
        continue;
      }
      judged++;
      List<Finding> verdict = Validators.errors(resource, profile);
      boolean accepted = Validators.QUICK.accepts(resource, profile);
      good += verdict.isEmpty() ? 1 : 0;
      quick += accepted ? 1 : 0;
      if (accepted && !verdict.isEmpty()) {
        differences.add(example.id() + ", " + mutant.operator() + ": " + verdict);
      }
    }
    System.out.printf(
        "%d mutants with seed %d: HAPI accepts %d, the quick check is sure of %d of them%n",
        judged, seed, good, quick);
    assertThat(differences).isEmpty();
    assertThat(quick).isPositive();
    assertThat(good).isLessThan(judged);
  }
}
