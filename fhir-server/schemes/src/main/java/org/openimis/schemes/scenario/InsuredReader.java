package org.openimis.schemes.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.party.Gender;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;

/** Reads who is insured: the number of somebody of the sample, or a person with their covers. */
final class InsuredReader {
  private static final String KEY = "insured";
  static final List<String> PERSON_KEYS = List.of("number", "born", "gender", "last-day", "covers");
  static final List<String> COVER_KEYS =
      List.of(
          "policy",
          "product",
          "from",
          "to",
          "member-from",
          "member-to",
          "stage",
          "status",
          "members");
  private static final int MOST_MEMBERS = 10_000;

  private static final Map<String, Gender> GENDERS =
      Choices.of(
          new Gender[] {Gender.FEMALE, Gender.MALE, Gender.OTHER},
          gender -> gender.name().substring(0, 1));
  private static final Map<String, PolicyStage> STAGES =
      Choices.of(PolicyStage.values(), InsuredReader::word);
  private static final Map<String, PolicyStatus> STATUSES =
      Choices.of(PolicyStatus.values(), InsuredReader::word);

  private InsuredReader() {}

  /** Whom a scenario or a claim names; null when it leaves that to the other. */
  static @Nullable Insured read(Section section) {
    if (section.isSection(KEY)) {
      return section.section(KEY).map(InsuredReader::invented).orElse(null);
    }
    return section.keys().contains(KEY) ? new Insured.OfSample(section.required(KEY).code()) : null;
  }

  private static Insured invented(Section section) {
    section.allow(PERSON_KEYS);
    String number = section.required("number").code();
    var insuree =
        new Insuree(
            number,
            section.required("born").date(),
            section.required("gender").choice(GENDERS),
            section.optional("last-day").dateOrNull());
    List<MemberCover> covers = new ArrayList<>();
    Map<String, Integer> members = new HashMap<>();
    for (Section cover : section.sections("covers")) {
      covers.add(cover(cover, number));
      Integer said = cover.optional("members").wholeOrNull(1, MOST_MEMBERS);
      if (said != null) {
        members.put(cover.optional("policy").text(), said);
      }
    }
    return new Insured.Invented(new CoveredPerson(insuree, covers, members));
  }

  /** A member's own days are the policy's unless they are written. */
  private static MemberCover cover(Section section, String number) {
    section.allow(COVER_KEYS);
    String policy = section.required("policy").code();
    Cell first = section.required("from");
    Cell last = section.required("to");
    last.notBefore(first);
    LocalDate from = first.date();
    LocalDate to = last.date();
    LocalDate memberFrom = section.optional("member-from").dateOrNull();
    LocalDate memberTo = section.optional("member-to").dateOrNull();
    PolicyStage stage = section.optional("stage").choiceOrNull(STAGES);
    PolicyStatus status = section.optional("status").choiceOrNull(STATUSES);
    return new MemberCover(
        policy + "/" + number,
        policy,
        section.required("product").code(),
        stage == null ? PolicyStage.NEW : stage,
        status == null ? PolicyStatus.ACTIVE : status,
        from,
        to,
        memberFrom == null ? from : memberFrom,
        memberTo == null ? to : memberTo);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
