package kz.zerek.account.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is signed in where, and which sign-ins failed. Tokens and subjects are digests. */
@Repository
public class SignInRepository {

    private final JdbcClient client;

    public SignInRepository(JdbcClient client) {
        this.client = client;
    }

    public void insert(String token, PersonId person, Instant startedAt, Instant expiresAt) {
        client.sql("insert into sign_in (token, person, started_at, expires_at) values (?, ?, ?, ?)")
                .params(token, person.value(), timestamp(startedAt), timestamp(expiresAt))
                .update();
    }

    /** Who is signed in with a token that has not expired. */
    public Optional<Person> person(String token, Instant now) {
        return client.sql("""
                        select p.* from sign_in s join person p on p.id = s.person
                        where s.token = ? and s.expires_at > ?
                        """)
                .params(token, timestamp(now))
                .query((row, _) -> PersonRepository.person(row))
                .optional();
    }

    public void delete(String token) {
        client.sql("delete from sign_in where token = ?").param(token).update();
    }

    public void deleteAll(Collection<PersonId> people) {
        if (people.isEmpty()) return;
        client.sql("delete from sign_in where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    /** @param kept the only token that stays */
    public void deleteOthers(PersonId person, String kept) {
        client.sql("delete from sign_in where person = ? and token <> ?")
                .params(person.value(), kept)
                .update();
    }

    public void deleteExpired(Instant now) {
        client.sql("delete from sign_in where expires_at <= ?")
                .param(timestamp(now))
                .update();
    }

    public void insertFailure(String subject, Instant at) {
        client.sql("insert into sign_in_failure (subject, failed_at) values (?, ?)")
                .params(subject, timestamp(at))
                .update();
    }

    /** When the last sign-ins failed, the latest first. */
    public List<Instant> failures(String subject, Instant since, int most) {
        return client.sql("""
                        select failed_at from sign_in_failure where subject = ? and failed_at > ?
                        order by failed_at desc fetch first ? rows only
                        """).params(subject, timestamp(since), most).query(OffsetDateTime.class).list().stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    public void deleteFailures(Collection<String> subjects) {
        if (subjects.isEmpty()) return;
        client.sql("delete from sign_in_failure where subject in (:subjects)")
                .param("subjects", subjects)
                .update();
    }

    public void deleteFailure(String subject, Instant at) {
        client.sql("delete from sign_in_failure where subject = ? and failed_at = ?")
                .params(subject, timestamp(at))
                .update();
    }

    public void deleteFailuresBefore(Instant time) {
        client.sql("delete from sign_in_failure where failed_at <= ?")
                .param(timestamp(time))
                .update();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
