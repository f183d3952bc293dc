package org.openimis.domain.enrolment;

/** The tables in which a register of insurees comes, as openIMIS keeps it. */
public enum RegisterTable {
  INSUREES("insurees.csv"),
  FAMILIES("families.csv"),
  POLICIES("policies.csv"),
  MEMBER_COVER("member-cover.csv");

  private final String file;

  RegisterTable(String file) {
    this.file = file;
  }

  /** The name of its file. */
  public String file() {
    return file;
  }
}
