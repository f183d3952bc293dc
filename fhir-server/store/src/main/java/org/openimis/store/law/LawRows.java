package org.openimis.store.law;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.store.sql.Dated;

/** Makes domain records of rows. */
final class LawRows {
  private LawRows() {}

  static <T> Dated<T> dated(ResultSet row, T value) throws SQLException {
    return new Dated<>(
        value,
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  static MedicalCode code(ResultSet row) throws SQLException {
    return new MedicalCode(LineKind.valueOf(row.getString("kind")), row.getString("code"));
  }

  static Facility facility(ResultSet row) throws SQLException {
    return new Facility(
        row.getString("code"),
        FacilityLevel.ofCode(row.getString("level")),
        CareType.ofCode(row.getString("care_type")),
        row.getString("item_price_list"),
        row.getString("service_price_list"));
  }

  /**
   * @param parts of packages, by the code of their service
   */
  static RegisterEntry entry(ResultSet row, Map<String, List<PackageContent.Part>> parts)
      throws SQLException {
    MedicalCode code = code(row);
    Currency currency = Currency.getInstance(row.getString("currency"));
    String category = row.getString("category");
    String packageType = row.getString("package_type");
    return new RegisterEntry(
        code,
        row.getString("name"),
        new Money(row.getBigDecimal("price"), currency).rounded(),
        CareType.ofCode(row.getString("care_type")),
        new PatientCategories(row.getInt("patients")),
        row.getInt("frequency_days"),
        category == null ? null : ServiceCategory.ofCode(category),
        packageType == null
            ? null
            : new PackageContent(
                PackageContent.Type.ofCode(packageType),
                parts.getOrDefault(code.code(), List.of())),
        row.getBigDecimal("most_units"));
  }

  static PackageContent.Part part(ResultSet row) throws SQLException {
    return new PackageContent.Part(code(row), row.getBigDecimal("quantity").stripTrailingZeros());
  }

  static CoverRule coverRule(ResultSet row) throws SQLException {
    return new CoverRule(
        row.getString("product"),
        code(row),
        PriceOrigin.ofCode(row.getString("price_origin")),
        PriceRule.LOWER,
        limits(row, "limit_o"),
        limits(row, "limit_e"),
        limits(row, "limit_r"),
        row.getInt("waiting_months_adult"),
        row.getInt("waiting_months_child"),
        number(row, "most_units_adult"),
        number(row, "most_units_child"),
        exclusion(row.getString("exclusion_adult")),
        exclusion(row.getString("exclusion_child")));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  private static @Nullable CeilingExclusion exclusion(@Nullable String code) {
    return code == null ? null : CeilingExclusion.ofCode(code);
  }

  private static VisitLimits limits(ResultSet row, String column) throws SQLException {
    return new VisitLimits(
        limit(row.getString(column + "_adult")), limit(row.getString(column + "_child")));
  }

  /** The form "C 80.00" or "F 70.00". */
  private static @Nullable Limit limit(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var value = new BigDecimal(text.substring(2));
    return new Limit(text.startsWith("C") ? Limit.Kind.SHARE : Limit.Kind.FIXED, value);
  }
}
