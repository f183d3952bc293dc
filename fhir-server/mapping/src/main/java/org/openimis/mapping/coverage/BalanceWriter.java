package org.openimis.mapping.coverage;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;

/** Writes what {@code Coverage/$balance} answers. */
public final class BalanceWriter {
  private BalanceWriter() {}

  /** One parameter for each limit, in their order. */
  public static Parameters write(List<Balance> balances) {
    var parameters = new Parameters();
    balances.forEach(balance -> parameters.addParameter(parameter(balance)));
    return parameters;
  }

  private static ParametersParameterComponent parameter(Balance balance) {
    var parameter = new ParametersParameterComponent().setName("balance");
    add(parameter, "limit", Codes.coding(balance.system(), balance.limit()));
    Balance.Days period = balance.period();
    if (period != null) {
      add(parameter, "period", Days.period(period.from(), period.to()));
    }
    add(parameter, "allowed", number(balance.allowed(), balance.currency()));
    add(parameter, "used", number(balance.used(), balance.currency()));
    add(parameter, "left", number(balance.left(), balance.currency()));
    if (balance.currency() != null) {
      add(parameter, "currency", new CodeType(balance.currency().getCurrencyCode()));
    }
    return parameter;
  }

  /** An amount at the scale of its currency, as everywhere; a number of visits or units plainly. */
  private static DecimalType number(BigDecimal value, @Nullable Currency currency) {
    return new DecimalType(
        currency == null ? Amounts.plain(value) : Amounts.toFhir(value, currency).getValue());
  }

  private static void add(ParametersParameterComponent parameter, String name, Type value) {
    parameter.addPart().setName(name).setValue(value);
  }
}
