package org.openimis.schemes;

import static org.openimis.schemes.Slip.slip;
import static org.openimis.schemes.fault.FaultKind.*;

import java.util.List;
import org.openimis.schemes.fault.FaultKind;

/** Slips of single values and of registers and prices beside each other. */
final class RegisterSlips {
  private static final String PACKAGES = "service_code,type,kind,code,quantity\n";
  private static final String A_PART_TWO_TYPES =
      """
      A1,P,item,0001,1
      A1,F,item,0002,1
      """;

  private RegisterSlips() {}

  static List<Slip> values() {
    String i = "items.csv";
    return List.of(
        slip("a space in a code", p -> p.adding(i, "00 2,X,D,,1,O,0,15"), i, 3, "code", CODE_FORM),
        slip("a price in words", p -> p.adding(i, "2,X,D,,ten,O,0,15"), i, 3, "price", NUMBER_FORM),
        slip(
            "thousands",
            p -> p.adding(i, "2,X,D,,\"1,000.00\",O,0,15"),
            i,
            3,
            "price",
            NUMBER_FORM),
        slip("an exponent", p -> p.adding(i, "2,X,D,,1E+05,O,0,15"), i, 3, "price", NUMBER_FORM),
        slip("a negative price", p -> p.adding(i, "2,X,D,,-1.00,O,0,15"), i, 3, "price", NEGATIVE),
        slip("half a cent", p -> p.adding(i, "2,X,D,,1.005,O,0,15"), i, 3, "price", DECIMALS),
        slip("no care type", p -> p.adding(i, "2,X,D,,1,A,0,15"), i, 3, "care_type", CHOICE),
        slip(
            "a mask of 16",
            p -> p.adding(i, "2,X,D,,1,O,0,16"),
            i,
            3,
            "patient_category",
            NUMBER_RANGE),
        slip(
            "half a day",
            p -> p.adding(i, "2,X,D,,1,O,0.5,15"),
            i,
            3,
            "frequency_days",
            NUMBER_FORM),
        slip(
            "no unit in a line",
            p ->
                p.with(
                    i,
                    """
                    code,name,type,price,max_per_line
                    0001,Aspirin,D,10.00,0
                    """),
            i,
            2,
            "max_per_line",
            NOT_ABOVE_ZERO),
        slip(
            "a date the other way round",
            p -> p.replacing("price-lists.csv", "item,Items,2018-01-01", "item,Items,01/01/2018"),
            "price-lists.csv",
            2,
            "date",
            DATE_FORM),
        slip(
            "the 30th of February",
            p -> p.replacing("claim-administrators.csv", "1980-01-31", "1980-02-30"),
            "claim-administrators.csv",
            2,
            "dob",
            DATE_FORM));
  }

  static List<Slip> packages() {
    return List.of(
        inPackages(
            "a package of no service", "A9,P,item,0001,1", "service_code", UNKNOWN_REFERENCE),
        inPackages(
            "a package of an item", "0001,P,service,A1,1", "service_code", UNKNOWN_REFERENCE),
        inPackages("a package of type S", "A1,S,item,0001,1", "type", CHOICE),
        inPackages("a lost part", "A1,P,item,0009,1", "code", UNKNOWN_REFERENCE),
        inPackages("a part of no kind", "A1,P,drug,0001,1", "kind", CHOICE),
        inPackages("none of a part", "A1,P,item,0001,0", "quantity", NOT_ABOVE_ZERO),
        inPackages("a package in itself", "A1,F,service,A1,1", "code", PACKAGE_ITSELF),
        slip(
            "a package in itself by a detour",
            p ->
                p.adding("services.csv", "A2,Kit,C,S,,1,B,0,15")
                    .adding("services.csv", "A3,Kit,C,S,,1,B,0,15")
                    .with(
                        "packages.csv",
                        """
                        service_code,type,kind,code,quantity
                        A1,F,service,A2,1
                        A2,F,service,A3,1
                        A2,F,item,0001,1
                        A3,F,service,A2,1
                        """),
            "packages.csv",
            5,
            "code",
            PACKAGE_ITSELF),
        slip(
            "a part twice",
            p -> p.with("packages.csv", PACKAGES + "A1,P,item,0001,1\nA1,P,item,0001,2\n"),
            "packages.csv",
            3,
            "code",
            DUPLICATE),
        slip(
            "two types of a package",
            p ->
                p.adding("items.csv", "0002,Bandage,M,,1,B,0,15")
                    .with("packages.csv", PACKAGES + A_PART_TWO_TYPES),
            "packages.csv",
            3,
            "type",
            DISAGREEMENT));
  }

  private static Slip inPackages(String what, String row, String column, FaultKind kind) {
    return slip(
        what, p -> p.with("packages.csv", PACKAGES + row + "\n"), "packages.csv", 2, column, kind);
  }

  static List<Slip> neighbours() {
    String i = "items.csv";
    String l = "locations.csv";
    String prices = "prices.csv";
    String facilities = "health-facilities.csv";
    return List.of(
        slip(
            "an item twice",
            p -> p.adding(i, "0001,Aspirin,D,1000 tablets,12,O,0,15"),
            i,
            3,
            "code",
            DUPLICATE),
        slip(
            "two names of an item",
            p ->
                p.with(
                    i,
                    """
                    code,name,type,price,valid_from
                    0001,Aspirin,D,10.00,
                    0001,Aspirine,D,12.00,2020-01-01
                    """),
            i,
            3,
            "name",
            DISAGREEMENT),
        slip(
            "a lost parent",
            p -> p.adding(l, "W2,Ward,W,D9"),
            l,
            6,
            "parent_code",
            UNKNOWN_REFERENCE),
        slip("a ward in a ward", p -> p.adding(l, "W2,Ward,W,W"), l, 6, "parent_code", PLACE_LEVEL),
        slip(
            "a place in itself",
            p -> p.adding(l, "W2,Ward,W,W2"),
            l,
            6,
            "parent_code",
            PLACE_LEVEL),
        slip(
            "a region in a region",
            p -> p.adding(l, "R2,R,R,R"),
            l,
            6,
            "parent_code",
            REGION_PARENT),
        slip(
            "a lost district",
            p -> p.adding(l, "D2,District,D,"),
            l,
            6,
            "parent_code",
            VALUE_MISSING),
        slip(
            "a lost price list",
            p -> p.replacing(facilities, ",Items", ",Itmes"),
            facilities,
            2,
            "item_price_list",
            UNKNOWN_REFERENCE),
        slip(
            "a list of the other kind",
            p -> p.replacing(facilities, ",Items", ",Services"),
            facilities,
            2,
            "item_price_list",
            UNKNOWN_REFERENCE),
        slip(
            "a lost item",
            p -> p.adding(prices, "item,Items,0002,"),
            prices,
            4,
            "code",
            UNKNOWN_REFERENCE),
        slip(
            "a lost list",
            p -> p.adding(prices, "item,Lists,0001,"),
            prices,
            4,
            "price_list",
            UNKNOWN_REFERENCE),
        slip(
            "neither item nor service",
            p -> p.adding(prices, "services,Services,A1,9"),
            prices,
            4,
            "kind",
            CHOICE),
        slip(
            "a price twice",
            p -> p.adding(prices, "item,Items,0001,9"),
            prices,
            4,
            "code",
            DUPLICATE),
        slip(
            "a price before its list",
            p ->
                p.with(
                    prices,
                    """
                    kind,price_list,code,price,valid_from
                    item,Items,0001,12.00,2017-12-31
                    """),
            prices,
            2,
            "valid_from",
            BEFORE_PRICE_LIST),
        slip(
            "a payer of no kind",
            p -> p.with("payers.csv", "code,name,type\nPAY1,Fund,X\n"),
            "payers.csv",
            2,
            "type",
            CHOICE),
        slip(
            "a village of no officer",
            p -> p.replacing("enrolment-officers.csv", "D,V", "D,V W"),
            "enrolment-officers.csv",
            2,
            "village_codes",
            PLACE_LEVEL));
  }
}
