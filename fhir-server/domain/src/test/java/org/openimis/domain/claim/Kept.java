package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A claim in memory as it stands, and what has happened to it since it was submitted. */
record Kept(
    Receipt receipt,
    JudgedClaim judged,
    ClaimState state,
    boolean held,
    boolean drawn,
    boolean reserves,
    List<KeptClaims.Change> changes) {

  static Kept submitted(Receipt receipt, JudgedClaim judged) {
    boolean reserves = judged.claim().use() == ClaimUse.PREAUTHORIZATION;
    return new Kept(receipt, judged, judged.state(), false, false, reserves, List.of());
  }

  Kept hold() {
    return new Kept(receipt, judged, state, true, drawn, reserves, changes);
  }

  Kept draw() {
    return new Kept(receipt, judged, state, held, true, reserves, changes);
  }

  Kept changed(KeptClaims.Change change, boolean stillReserves) {
    return new Kept(
        receipt,
        Objects.requireNonNullElse(change.judgement(), judged),
        change.state(),
        held,
        drawn,
        stillReserves,
        Stream.concat(changes.stream(), Stream.of(change)).toList());
  }

  String id() {
    return receipt.claimId();
  }

  SubmittedClaim claim() {
    return judged.claim();
  }

  KeptClaim locked() {
    return new KeptClaim(receipt, state, held, drawn, claim(), judged.facts(), judged.decision());
  }

  boolean isOfTheSameFacilityAs(SubmittedClaim other) {
    return claim().key().scheme().equals(other.key().scheme())
        && claim().key().facility().equals(other.key().facility());
  }

  boolean isOfTheSamePatientAs(SubmittedClaim other) {
    return claim().key().scheme().equals(other.key().scheme())
        && claim().insuree().equals(other.insuree());
  }

  boolean isPreauthorization() {
    return claim().use() == ClaimUse.PREAUTHORIZATION;
  }

  int refusedLines() {
    return (int) judged.decision().lines().stream().filter(LineDecision::isRefused).count();
  }

  /** The care that was accepted and not taken back. */
  History care() {
    LocalDate day = claim().visit().targetDate();
    String code = claim().key().code();
    List<EarlierLine> lines =
        judged.decision().lines().stream()
            .filter(line -> !line.isRefused())
            .map(
                line -> new EarlierLine(line.line().code(), day, line.valuation().quantity(), code))
            .toList();
    return lines.isEmpty() || state == ClaimState.CANCELLED || !claim().use().isCare()
        ? History.NONE
        : new History(lines, List.of(new EarlierClaim(code, judged.decision().category(), day)));
  }
}
