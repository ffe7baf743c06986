// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.GiveGrant;
import digital.konstanz.roadmap.ui.rest.Requests;

/** What was typed about a role to give. */
public class GrantForm {

  private Role role;
  private String unit;
  private String from;
  private String to;
  private String deputyFor;

  GiveGrant command(String login) {
    return new GiveGrant(
        login,
        role,
        unit,
        Requests.date("from", from),
        Requests.date("to", to),
        deputyFor == null ? null : deputyFor.strip());
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getDeputyFor() {
    return deputyFor;
  }

  public void setDeputyFor(String deputyFor) {
    this.deputyFor = deputyFor;
  }
}
