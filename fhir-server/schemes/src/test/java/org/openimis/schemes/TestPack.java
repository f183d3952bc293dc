package org.openimis.schemes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.openimis.schemes.file.PackFiles;
import org.openimis.schemes.file.TestFiles;

/** A small sound pack; each test changes what it is about. */
final class TestPack {
  private final Map<String, byte[]> files = new TreeMap<>();

  private TestPack() {}

  static TestPack sound() {
    return new TestPack()
        .with(
            "scheme.yaml",
            """
            code: small
            names: {en: Small scheme, fr: Petit régime}
            insurer: {code: SMALL, name: Small insurer}
            currency: TZS
            zone: Africa/Dar_es_Salaam
            diagnosis-system: http://hl7.org/fhir/sid/icd-10
            """)
        .with(
            "locations.csv",
            """
            code,name,type,parent_code
            R,Region,R,
            D,District,D,R
            W,Ward,W,D
            V,Village,V,W
            """)
        .with(
            "health-facilities.csv",
            """
            code,name,legal_form,level,district_code,care_type,service_price_list,item_price_list
            HF1,Hospital,G,H,D,B,Services,Items
            """)
        .with(
            "claim-administrators.csv",
            """
            code,last_name,other_names,dob,phone,health_facility_code
            CA1,Amani,Asha,1980-01-31,,HF1
            """)
        .with(
            "enrolment-officers.csv",
            """
            code,last_name,district_code,village_codes
            EO1,Bora,D,V
            """)
        .with(
            "items.csv",
            """
            code,name,type,package,price,care_type,frequency_days,patient_category
            0001,Aspirin,D,1000 tablets,10.00,O,0,15
            """)
        .with(
            "services.csv",
            """
            code,name,type,level,category,price,care_type,frequency_days,patient_category
            A1,Consultation,C,V,C,400.00,B,0,15
            """)
        .with(
            "diagnoses.csv",
            """
            code,name
            A00,Cholera
            A01,Typhoid
            """)
        .with(
            "price-lists.csv",
            """
            kind,name,date,location_code
            item,Items,2018-01-01,R
            service,Services,2018-01-01,
            """)
        .with(
            "prices.csv",
            """
            kind,price_list,code,price
            item,Items,0001,
            service,Services,A1,450.00
            """)
        .with(
            "products/BASIC.yaml",
            """
            code: BASIC
            name: Basic cover
            from: 2017-01-01
            to: 2030-12-31
            """)
        .with(
            "cover-rules.csv",
            """
            product_code,kind,code,price_origin,limit_type,limit_adult,limit_child
            BASIC,item,0001,P,C,100,80
            BASIC,service,A1,O,F,300.00,
            """)
        .with(
            "sample/insurees.csv",
            """
            insuree_number,head_insuree_number,last_name,other_names,birth_date,gender
            100,100,Chui,Daudi,1980-05-01,M
            101,100,Chui,Eshe,2015-05-01,F
            """)
        .with(
            "sample/families.csv",
            """
            head_insuree_number,village_code
            100,V
            """)
        .with(
            "sample/policies.csv",
            """
            policy_number,head_insuree_number,product_code,stage,enrol_date,start_date,effective_date,expiry_date,status,value,officer_code
            P1,100,BASIC,N,2018-01-01,2018-01-01,2018-01-01,2018-12-31,2,5000,EO1
            """)
        .with(
            "sample/member-cover.csv",
            """
            policy_number,insuree_number,enrolment_date,start_date,effective_date,expiry_date
            P1,100,2018-01-01,2018-01-01,2018-01-01,2018-12-31
            P1,101,2018-03-01,2018-03-01,2018-03-01,2018-12-31
            """)
        .with(
            "sample/claims.csv",
            """
            claim_code,insuree_number,health_facility_code,claim_administrator_code,date_from,date_to,date_claimed,visit_type,diagnosis,secondary_diagnoses,claimed
            C1,101,HF1,CA1,2018-06-01,2018-06-02,2018-06-05,O,A00,A01,420.00
            """)
        .with(
            "sample/claim-lines.csv",
            """
            claim_code,kind,code,quantity,unit_price_asked
            C1,item,0001,2,10.00
            C1,service,A1,1,400.00
            """);
  }

  TestPack with(String file, String content) {
    return with(file, content.getBytes(StandardCharsets.UTF_8));
  }

  TestPack with(String file, byte[] content) {
    files.put(file, content);
    return this;
  }

  TestPack without(String file) {
    files.remove(file);
    return this;
  }

  /** Puts a text in the place of another, which must be there. */
  TestPack replacing(String file, String old, String by) {
    String content = new String(files.get(file), StandardCharsets.UTF_8);
    if (!content.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold " + old);
    }
    return with(file, content.replace(old, by));
  }

  TestPack adding(String file, String rows) {
    return with(file, new String(files.get(file), StandardCharsets.UTF_8) + rows + "\n");
  }

  PackFiles files() {
    return TestFiles.files(files);
  }

  PackReading read() {
    return PackReader.read(files());
  }

  byte[] zip() {
    return TestFiles.zip(files);
  }
}
