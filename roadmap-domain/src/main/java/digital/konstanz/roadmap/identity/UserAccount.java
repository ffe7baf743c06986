// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An account. It is made without a password (a one-time link lets its holder set one), may be
 * disabled (its sessions end) and enabled again; grants give it roles for a time.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

  @Id private UUID id;
  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean disabled;

  @Column(name = "demo_role")
  private String demoRole;

  @Column(name = "language_tag")
  private String languageTag;

  @Column(name = "last_roadmap")
  private String lastRoadmap;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "user_id", insertable = false, updatable = false)
  private List<RoleGrant> grants = new ArrayList<>();

  @Version private long version;

  protected UserAccount() {}

  public UserAccount(String login, String displayName) {
    this.id = UUID.randomUUID();
    this.login = login;
    this.displayName = displayName;
  }

  public void grant(RoleGrant grant) {
    grant.belongsTo(id);
    grants.add(grant);
  }

  /**
   * Gives the role.
   *
   * @throws RuleViolatedException {@code grant.to-oneself}, {@code grant.repeated}
   */
  public RoleGrant give(NewGrant wanted, UUID giver) {
    if (id.equals(giver)) {
      throw RuleViolatedException.forbiddenByState("grant.to-oneself");
    }
    if (grants.stream().anyMatch(wanted::repeats)) {
      throw RuleViolatedException.at("role", "grant.repeated");
    }
    RoleGrant given = new RoleGrant(wanted, giver);
    grant(given);
    return given;
  }

  /** Whether one of the grants allows standing in: the same role for the unit or the city. */
  public boolean holds(Role role, UUID unit, LocalDate day) {
    return grants.stream()
        .filter(grant -> grant.role() == role && grant.deputyFor() == null && grant.holdsOn(day))
        .anyMatch(grant -> grant.unitId() == null || grant.unitId().equals(unit));
  }

  /**
   * @throws StaleVersionException when the seen version is not the current one
   */
  public void expectVersion(long seen) {
    if (seen != version) {
      throw new StaleVersionException(login, seen, version);
    }
  }

  public UserState state() {
    return new UserState(login, displayName, email, unitId, disabled);
  }

  public void revoke(UUID grantId) {
    grants.removeIf(grant -> grant.id().equals(grantId));
  }

  public void changePasswordHash(String hash) {
    this.passwordHash = hash;
  }

  public void describe(String name, String mail, UUID unit) {
    this.displayName = name;
    this.email = mail;
    this.unitId = unit;
  }

  public void disable(boolean now) {
    this.disabled = now;
  }

  public void actAsDemo(String role) {
    this.demoRole = role;
  }

  public void prefer(String language, String roadmapKey) {
    this.languageTag = language;
    this.lastRoadmap = roadmapKey;
  }

  public UUID id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  public String email() {
    return email;
  }

  public UUID unitId() {
    return unitId;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public boolean disabled() {
    return disabled;
  }

  public String demoRole() {
    return demoRole;
  }

  public String languageTag() {
    return languageTag;
  }

  public String lastRoadmap() {
    return lastRoadmap;
  }

  public List<RoleGrant> grants() {
    return List.copyOf(grants);
  }

  public long version() {
    return version;
  }
}
