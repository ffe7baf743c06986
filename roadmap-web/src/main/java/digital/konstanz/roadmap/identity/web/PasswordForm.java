// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

/** What was typed to change the own password; nothing of it is shown again. */
public class PasswordForm {

  private String current;
  private String password;
  private String repeated;

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public boolean isKeepSecrets() {
    return false;
  }
}
