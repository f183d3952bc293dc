package org.openimis.domain.access;

/** What a caller is to the scheme; the token claim {@code openimis_role} holds the code. */
public enum Role {
  FACILITY("facility"),
  OFFICER("officer"),
  REVIEWER("reviewer"),
  ADMIN("admin");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Role ofCode(String code) {
    for (Role role : values()) {
      if (role.code.equals(code)) {
        return role;
      }
    }
    throw new IllegalArgumentException("No role is called " + code);
  }
}
