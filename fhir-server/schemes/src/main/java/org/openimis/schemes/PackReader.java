package org.openimis.schemes;

import java.io.InputStream;
import java.util.Currency;
import java.util.List;
import org.openimis.domain.product.Product;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;
import org.openimis.schemes.file.PackUnreadable;

/**
 * Reads a scheme pack and checks all of it. Whatever is wrong is told in one go; nothing is handed
 * out that is not wholly sound. The format is explained in docs/schemes.
 */
public final class PackReader {
  private PackReader() {}

  /** Reads a pack from its files. */
  public static PackReading read(PackFiles files) {
    PackSource source = PackSource.of(files);
    FileCheck.check(source);
    SchemePack pack = pack(source);
    Faults faults = source.faults();
    return new PackReading(faults.isEmpty() ? pack : null, faults.all(), faults.warnings());
  }

  /** Reads a pack that somebody sent as a zip file; that it is no good zip is a fault as well. */
  public static PackReading readZip(InputStream zip) {
    try {
      return read(PackFiles.ofZip(zip));
    } catch (PackUnreadable e) {
      return new PackReading(null, List.of(e.fault()), List.of());
    }
  }

  private static SchemePack pack(PackSource source) {
    Scheme scheme = SchemeFile.read(source.files(), source.faults());
    Currency currency = scheme.currency();
    var places = new PlaceReader(source);
    var catalogue = new CatalogueReader(source, currency);
    var prices = new PriceReader(source, places, catalogue, currency);
    var facilities = new FacilityReader(source, places, prices);
    var coverRules = new CoverRuleReader(source, catalogue, currency);
    var products = new ProductReader(source, places, coverRules, currency);
    List<Product> allProducts = products.read();
    return new SchemePack(
        scheme,
        places.read(),
        facilities.facilities(),
        facilities.claimAdministrators(),
        new OfficerReader(source, places).read(),
        new PayerReader(source, places).read(),
        catalogue.read(),
        catalogue.diagnoses(),
        prices.read(),
        allProducts,
        sample(source, places, products.codes(), currency));
  }

  private static SchemePack.Sample sample(
      PackSource source, PlaceReader places, Codes products, Currency currency) {
    var people = new PeopleReader(source, places.known(), source.codes(Tables.FACILITIES, "code"));
    return new SchemePack.Sample(
        people.insurees(),
        people.families(),
        new PolicyReader(source, people, products, source.codes(Tables.OFFICERS, "code"), currency)
            .read(),
        new ClaimReader(source, currency).read());
  }
}
