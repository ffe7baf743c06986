// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A personal API token: 256 random bits of which only the SHA-256 is kept, shown once. */
@Entity
@Table(name = "api_token")
public class ApiToken extends HashedSecret {

  private String name;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "process_id")
  private UUID processId;

  protected ApiToken() {}

  public ApiToken(UUID userId, String name, String tokenHash, Validity validity) {
    super(tokenHash, userId, validity.createdAt());
    this.name = name;
    this.expiresAt = validity.expiresAt();
    this.processId = validity.processId();
  }

  /** From when, until when (exclusive, null = never), and with which process the token ends. */
  public record Validity(Instant createdAt, Instant expiresAt, UUID processId) {}

  public void revoke(Instant at) {
    this.revokedAt = at;
  }

  public boolean holds(Instant now, UUID runningProcess) {
    return revokedAt == null
        && (expiresAt == null || now.isBefore(expiresAt))
        && (processId == null || processId.equals(runningProcess));
  }

  public void used(Instant at) {
    this.lastUsedAt = at;
  }

  public String name() {
    return name;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** Null when it was never used; exact to a minute. */
  public Instant lastUsedAt() {
    return lastUsedAt;
  }

  public Instant revokedAt() {
    return revokedAt;
  }
}
