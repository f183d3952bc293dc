package org.openimis.mapping.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.hl7.fhir.r4.model.StringType;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.balance.ItemBalance;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.eligibility.EligibilityAnswer;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.mapping.claim.LineAnswer;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;

/**
 * What a cover says to the items and services that are asked about: whether it pays, why not, what
 * of it, from when. Amounts stand under the categories that a ClaimResponse has, on the cover that
 * the judge picks.
 */
final class AskedItems {
  private final EligibilityAnswer answer;
  private final MemberCover cover;

  AskedItems(EligibilityAnswer answer, MemberCover cover) {
    this.answer = answer;
    this.cover = cover;
  }

  /** One for each item that is asked about, in their order. */
  List<ItemsComponent> write() {
    return IntStream.range(0, answer.items().size()).mapToObj(this::item).toList();
  }

  private ItemsComponent item(int index) {
    MedicalCode code = answer.items().get(index).code();
    var item = new ItemsComponent();
    boolean isItem = code.kind() == LineKind.ITEM;
    String system = isItem ? CodeSystems.MEDICAL_ITEM : CodeSystems.MEDICAL_SERVICE;
    item.setProductOrService(Codes.concept(system, code.code()));
    Optional<ItemBalance> balance = balance(code);
    Optional<LineDecision> verdict = answer.verdict(index);
    item.setExcluded(isExcluded(balance, verdict));
    verdict.filter(this::isOurs).ifPresent(line -> addVerdict(line, item));
    balance.ifPresent(found -> LimitBenefits.add(found, item));
    if (answer.purposes().contains(EligibilityPurpose.AUTH_REQUIREMENTS)) {
      // No rule refuses care for want of an authorisation; who wants to be sure may ask for one.
      item.setAuthorizationRequired(false);
    }
    return item;
  }

  private boolean isExcluded(Optional<ItemBalance> balance, Optional<LineDecision> verdict) {
    return verdict.map(LineDecision::isRefused).orElse(false)
        || !balance.map(ItemBalance::isCovered).orElse(false);
  }

  /** A refusal is told with every cover; what is paid, with the one that pays. */
  private boolean isOurs(LineDecision line) {
    Valuation valuation = line.valuation();
    return valuation == null || valuation.coverage().equals(cover.coverage());
  }

  private void addVerdict(LineDecision line, ItemsComponent item) {
    JudgedClaim judged = Objects.requireNonNull(answer.trial());
    StringType why = LineAnswer.explanation(judged, line);
    item.setDescriptionElement(why);
    for (AdjudicationComponent said : LineAnswer.adjudications(judged, line)) {
      if (said.hasReason()) {
        item.addExtension(Extensions.ITEM_REASON, said.getReason());
      } else if (said.hasAmount()) {
        item.addBenefit().setType(said.getCategory()).setAllowed(said.getAmount());
      } else if (said.hasValue()) {
        item.addBenefit()
            .setType(said.getCategory())
            .setAllowed(LimitBenefits.number(said.getValue()));
      }
    }
  }

  private Optional<ItemBalance> balance(MedicalCode code) {
    CoverBalance balance = answer.balances().get(cover.coverage());
    List<ItemBalance> all = balance == null ? new ArrayList<>() : balance.items();
    return all.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
