package org.openimis.mapping.coverage;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.balance.ItemBalance;
import org.openimis.domain.balance.LimitBalance;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.profiles.CodeSystems;

/**
 * Writes how a cover stands: the limits of the product, then those of the items and services that
 * were asked about, then from when each of these may be had.
 */
public final class CoverBalanceWriter {
  private CoverBalanceWriter() {}

  public static Parameters write(CoverBalance balance, Currency currency) {
    List<Balance> balances = new ArrayList<>();
    balance.limits().forEach(limit -> balances.add(limit(limit, currency)));
    balance.items().forEach(item -> addUnits(item, balances));
    Parameters parameters = BalanceWriter.write(balances);
    balance.items().forEach(item -> parameters.addParameter(item(item)));
    return parameters;
  }

  private static Balance limit(LimitBalance limit, Currency currency) {
    return new Balance(
        CodeSystems.PRODUCT_PARAMETER,
        limit.parameter(),
        days(limit.term()),
        limit.allowed(),
        limit.used(),
        limit.left(),
        limit.isAmount() ? currency : null);
  }

  private static void addUnits(ItemBalance item, List<Balance> balances) {
    ItemBalance.Units units = item.units();
    if (units != null) {
      balances.add(
          Balance.ofUnits(
              item.code(), days(units.term()), units.allowed(), units.used(), units.left()));
    }
  }

  private static Balance.@Nullable Days days(LimitBalance.@Nullable Term term) {
    return term == null ? null : new Balance.Days(term.from(), term.to());
  }

  private static ParametersParameterComponent item(ItemBalance item) {
    String system =
        item.code().kind() == LineKind.ITEM
            ? CodeSystems.MEDICAL_ITEM
            : CodeSystems.MEDICAL_SERVICE;
    var parameter = new ParametersParameterComponent().setName("item");
    parameter.addPart().setName("code").setValue(Codes.coding(system, item.code().code()));
    parameter.addPart().setName("covered").setValue(new BooleanType(item.isCovered()));
    if (item.earliest() != null) {
      parameter.addPart().setName("earliest").setValue(Days.date(item.earliest()));
    }
    return parameter;
  }
}
