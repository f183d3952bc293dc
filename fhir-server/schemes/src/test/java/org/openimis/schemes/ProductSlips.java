package org.openimis.schemes;

import static org.openimis.schemes.Slip.slip;
import static org.openimis.schemes.fault.FaultKind.*;

import java.util.List;

/** Slips of products and of the people and claims of a sample. */
final class ProductSlips {
  private ProductSlips() {}

  static List<Slip> products() {
    String b = "products/BASIC.yaml";
    String c = "cover-rules.csv";
    return List.of(
        slip(
            "an end before the start", p -> p.replacing(b, "2030", "2016"), b, 4, "to", DATE_ORDER),
        slip(
            "another code",
            p -> p.replacing(b, "code: BASIC", "code: BASE"),
            b,
            1,
            "code",
            FILE_AND_CODE),
        slip("a lost place", p -> p.adding(b, "location: R9"), b, 5, "location", UNKNOWN_REFERENCE),
        slip("no day", p -> p.adding(b, "cycles: [06-01, 13-01]"), b, 5, "cycles", CYCLE_FORM),
        slip(
            "an unknown parameter",
            p -> p.adding(b, "parameters: {lump: {values: []}}"),
            b,
            5,
            "parameters.lump",
            KEY_UNKNOWN),
        slip(
            "no values",
            p -> p.adding(b, "parameters: {lump-sum: {reference: Art. 1}}"),
            b,
            5,
            "parameters.lump-sum.values",
            KEY_MISSING),
        slip(
            "a value of two days",
            p ->
                p.adding(
                    b,
                    """
                    parameters:
                      lump-sum:
                        values:
                          - {from: 2017-01-01, value: 1}
                          - {from: 2017-01-01, value: 2}
                    """),
            b,
            9,
            "parameters.lump-sum.values.from",
            DUPLICATE),
        slip(
            "a value after the end",
            p -> p.adding(b, "price-rule: [{from: 2031-01-01, value: list}]"),
            b,
            5,
            "price-rule.from",
            OUTSIDE_PRODUCT),
        slip(
            "two deductibles",
            p ->
                p.adding(
                    b,
                    """
                    parameters:
                      ded-treatment: {values: [{from: 2017-01-01, value: 10}]}
                      ded-policy: {values: [{from: 2020-01-01, value: 10}]}
                    """),
            b,
            6,
            "parameters",
            SEVERAL_LEVELS),
        slip(
            "a ceiling for all care and one for in-patients",
            p ->
                p.adding(
                    b,
                    """
                    parameters:
                      max-policy: {values: [{from: 2017-01-01, value: 10}]}
                      max-ip-policy: {values: [{from: 2017-01-01, value: 10}]}
                    """),
            b,
            6,
            "parameters",
            SEVERAL_LEVELS),
        slip(
            "neither item nor service",
            p -> p.adding(c, "BASIC,services,A1,P,C,50,50"),
            c,
            4,
            "kind",
            CHOICE),
        slip("120 percent", p -> p.replacing(c, "100", "120"), c, 2, "limit_adult", NUMBER_RANGE),
        slip(
            "a limit of no type",
            p -> p.replacing(c, ",F,", ",,"),
            c,
            3,
            "limit_type",
            LIMIT_WITHOUT_TYPE),
        slip(
            "a rule twice", p -> p.adding(c, "BASIC,item,0001,P,C,50,50"), c, 4, "code", DUPLICATE),
        slip(
            "a lost product",
            p -> p.adding(c, "BEST,item,0001,P,C,50,50"),
            c,
            4,
            "product_code",
            UNKNOWN_REFERENCE));
  }

  static List<Slip> sample() {
    String i = "sample/insurees.csv";
    String policies = "sample/policies.csv";
    String members = "sample/member-cover.csv";
    String claims = "sample/claims.csv";
    String lines = "sample/claim-lines.csv";
    return List.of(
        slip(
            "a child as head",
            p -> p.adding(i, "102,101,X,,2016-01-01,M"),
            i,
            4,
            "head_insuree_number",
            NOT_A_HEAD),
        slip(
            "a lost head",
            p -> p.adding(i, "102,999,X,,2016-01-01,M"),
            i,
            4,
            "head_insuree_number",
            UNKNOWN_REFERENCE),
        slip(
            "a family forgotten",
            p -> p.adding(i, "200,200,X,,1990-01-01,F"),
            i,
            4,
            "head_insuree_number",
            FAMILY_MISSING),
        slip(
            "a lost product",
            p -> p.replacing(policies, "BASIC", "BASE"),
            policies,
            2,
            "product_code",
            UNKNOWN_REFERENCE),
        slip(
            "a policy that ends first",
            p -> p.replacing(policies, "2018-12-31", "2017-12-31"),
            policies,
            2,
            "expiry_date",
            DATE_ORDER),
        slip(
            "a stranger covered",
            p ->
                p.adding(i, "200,200,X,,1990-01-01,F")
                    .adding("sample/families.csv", "200,V")
                    .adding(members, "P1,200,2018-01-01,2018-01-01,2018-01-01,2018-12-31"),
            members,
            4,
            "insuree_number",
            OTHER_FAMILY),
        slip(
            "a member twice",
            p -> p.adding(members, "P1,101,2018-01-01,2018-01-01,2018-01-01,2018-12-31"),
            members,
            4,
            "insuree_number",
            DUPLICATE),
        slip(
            "a claim for nothing",
            p -> p.adding(claims, "C2,101,HF1,CA1,2018-06-01,2018-06-02,2018-06-05,O,A00,,"),
            claims,
            3,
            "claim_code",
            CLAIM_WITHOUT_LINES),
        slip(
            "a visit that ends first",
            p -> p.replacing(claims, "2018-06-02", "2018-05-31"),
            claims,
            2,
            "date_to",
            DATE_ORDER),
        slip(
            "a lost diagnosis",
            p -> p.replacing(claims, "A01", "A99"),
            claims,
            2,
            "secondary_diagnoses",
            UNKNOWN_REFERENCE),
        slip(
            "nothing given",
            p -> p.replacing(lines, "0001,2,", "0001,0,").replacing(claims, "420.00", "400.00"),
            lines,
            2,
            "quantity",
            NOT_ABOVE_ZERO),
        slip(
            "a lost claim",
            p -> p.adding(lines, "C9,item,0001,1,10"),
            lines,
            4,
            "claim_code",
            UNKNOWN_REFERENCE));
  }
}
