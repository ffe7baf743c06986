// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

/** What was typed about a new API token. */
public class TokenForm {

  private String name;
  private String lastDay;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }
}
