package kz.zerek.account.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.Invitation;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once. Tokens are digests. */
@Repository
public class InvitationRepository {

    private final JdbcClient client;

    public InvitationRepository(JdbcClient client) {
        this.client = client;
    }

    public void insert(String token, Invitation invitation, Instant madeAt, Instant expiresAt) {
        client.sql("insert into invitation (token, role, person, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(
                        token,
                        invitation.role().name(),
                        Optional.ofNullable(invitation.person())
                                .map(PersonId::value)
                                .orElse(null),
                        timestamp(madeAt),
                        timestamp(expiresAt))
                .update();
    }

    public Optional<Invitation> find(String token, Instant now) {
        return client.sql("select role, person from invitation where token = ? and expires_at > ?")
                .params(token, timestamp(now))
                .query((row, _) -> new Invitation(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("person", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .optional();
    }

    /** @return false if another has used it meanwhile */
    public boolean delete(String token) {
        return client.sql("delete from invitation where token = ?").param(token).update() == 1;
    }

    /** Takes back the links to a role's new accounts. */
    public void deleteAll(Role role) {
        client.sql("delete from invitation where role = ? and person is null")
                .param(role.name())
                .update();
    }

    public void deleteExpired(Instant now) {
        client.sql("delete from invitation where expires_at <= ?")
                .param(timestamp(now))
                .update();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
