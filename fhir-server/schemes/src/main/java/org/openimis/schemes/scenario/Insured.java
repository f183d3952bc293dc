package org.openimis.schemes.scenario;

/** Whose claim it is: somebody of the pack's sample, or somebody invented for the scenario. */
public sealed interface Insured {

  /** The insurance number. */
  String number();

  /** A person of the sample, with the policies that they have there; perhaps nobody. */
  record OfSample(String number) implements Insured {}

  /** A person who lives in this scenario only. */
  record Invented(CoveredPerson person) implements Insured {
    @Override
    public String number() {
      return person.insuree().number();
    }
  }
}
