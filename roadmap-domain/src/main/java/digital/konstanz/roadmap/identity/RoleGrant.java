// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A role for an account, city-wide or for one unit and what is below it, for a time. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

  @Id private UUID id;

  @Column(name = "user_id")
  private UUID userId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_name")
  private Role role;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "granted_by")
  private UUID grantedBy;

  @Column(name = "deputy_for")
  private UUID deputyFor;

  protected RoleGrant() {}

  /** A grant without end; {@code unitId} null means the whole city. */
  public RoleGrant(Role role, UUID unitId, UUID grantedBy) {
    this.id = UUID.randomUUID();
    this.role = role;
    this.unitId = unitId;
    this.grantedBy = grantedBy;
  }

  /** What was asked for, given by this account; null when the product itself gives it. */
  public RoleGrant(NewGrant wanted, UUID grantedBy) {
    this(wanted.role(), wanted.unitId(), grantedBy);
    limit(wanted.from(), wanted.to());
    this.deputyFor = wanted.deputyFor();
  }

  public GrantState state() {
    return new GrantState(role, unitId, validFrom, validTo, grantedBy, deputyFor);
  }

  /** Limits the grant to these days, both inclusive; null = open. */
  public void limit(LocalDate from, LocalDate to) {
    this.validFrom = from;
    this.validTo = to;
  }

  void belongsTo(UUID account) {
    this.userId = account;
  }

  public boolean holdsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  public UUID id() {
    return id;
  }

  public Role role() {
    return role;
  }

  public UUID userId() {
    return userId;
  }

  public UUID unitId() {
    return unitId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public UUID grantedBy() {
    return grantedBy;
  }

  public UUID deputyFor() {
    return deputyFor;
  }
}
