// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that an account gets in with: 256 random bits of which only the SHA-256 is kept, shown
 * once.
 */
@MappedSuperclass
public abstract class HashedSecret {

  @Id private UUID id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "created_at")
  private Instant createdAt;

  protected HashedSecret() {}

  protected HashedSecret(String tokenHash, UUID userId, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.tokenHash = tokenHash;
    this.userId = userId;
    this.createdAt = createdAt;
  }

  public UUID id() {
    return id;
  }

  public String tokenHash() {
    return tokenHash;
  }

  /** Null for a link that makes its account. */
  public UUID userId() {
    return userId;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
