package kz.zerek.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.language.NameOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of people. */
@Repository
public class PersonRepository {

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    public PersonRepository(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** A person with what they sign in with, each of which may be null. */
    public record Entry(
            Person person,
            @Nullable String password,
            @Nullable String card) {}

    /** @throws org.springframework.dao.DuplicateKeyException if a login is taken */
    public void insert(Collection<Entry> entries) {
        jdbc.batchUpdate("""
                insert into person (id, name, name_key, name_plain, role, login, password, card, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries.stream().map(PersonRepository::row).toList());
    }

    private static Object[] row(Entry entry) {
        var person = entry.person();
        return new Object[] {
            person.id().value(),
            person.name(),
            NameOrder.key(person.name()),
            NameOrder.plain(person.name()),
            person.role().name(),
            person.login(),
            entry.password(),
            entry.card(),
            person.createdAt().atOffset(ZoneOffset.UTC)
        };
    }

    public Optional<Person> find(PersonId id) {
        return client.sql("select * from person where id = ?")
                .param(id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    /** In any order. */
    public List<Person> find(Collection<PersonId> ids) {
        if (ids.isEmpty()) return List.of();
        return client.sql("select * from person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, _) -> person(row))
                .list();
    }

    /** @param column {@code login} or {@code card} */
    private Optional<Entry> findBy(String column, String value) {
        return client.sql("select * from person where " + column + " = ?")
                .param(value)
                .query((row, _) -> new Entry(person(row), row.getString("password"), row.getString("card")))
                .optional();
    }

    public Optional<Entry> findByLogin(String login) {
        return findBy("login", login);
    }

    public Optional<Entry> findByCard(String digest) {
        return findBy("card", digest);
    }

    public Optional<String> password(PersonId id) {
        return client.sql("select password from person where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** By name. */
    public List<Person> teachers() {
        return client.sql("select * from person where role in ('OWNER', 'TEACHER') order by name_key, id")
                .query((row, _) -> person(row))
                .list();
    }

    public int count(Role role) {
        return client.sql("select count(*) from person where role = ?")
                .param(role.name())
                .query(Integer.class)
                .single();
    }

    /** Until the transaction ends, others who lock the owners wait. */
    public void lockOwners() {
        client.sql("select id from person where role = ? order by id for update")
                .param(Role.OWNER.name())
                .query(UUID.class)
                .list();
    }

    /** Until the transaction ends, others who lock the person wait. */
    public void lock(PersonId id) {
        client.sql("select id from person where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * Until the transaction ends, others who lock one of them wait.
     *
     * @return those who are students
     */
    public List<PersonId> lockStudents(Collection<PersonId> some) {
        if (some.isEmpty()) return List.of();
        return client
                .sql("select id from person where id in (:some) and role = :role order by id for update")
                .param("some", some.stream().map(PersonId::value).toList())
                .param("role", Role.STUDENT.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Whether somebody has this login. */
    public boolean isTaken(String login) {
        return client.sql("select count(*) from person where login = ?")
                        .param(login)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of some logins that somebody has. */
    public Set<String> taken(Set<String> logins) {
        if (logins.isEmpty()) return Set.of();
        return client.sql("select login from person where login in (:logins)")
                .param("logins", logins)
                .query(String.class)
                .set();
    }

    public void rename(PersonId id, String name) {
        client.sql("update person set name = ?, name_key = ?, name_plain = ? where id = ?")
                .params(name, NameOrder.key(name), NameOrder.plain(name), id.value())
                .update();
    }

    public void setRole(PersonId id, Role role) {
        client.sql("update person set role = ? where id = ?")
                .params(role.name(), id.value())
                .update();
    }

    public void setPassword(PersonId id, String password) {
        client.sql("update person set password = ? where id = ?")
                .params(password, id.value())
                .update();
    }

    /**
     * Sets what people sign in with.
     *
     * @throws org.springframework.dao.DuplicateKeyException if a login is taken
     */
    public void setCards(Collection<Entry> entries) {
        jdbc.batchUpdate(
                "update person set login = ?, password = ?, card = ? where id = ?",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.person().login(),
                            entry.password(),
                            entry.card(),
                            entry.person().id().value()
                        })
                        .toList());
    }

    public void delete(PersonId id) {
        client.sql("delete from person where id = ?").param(id.value()).update();
    }

    public Optional<PersonId> identity(String issuer, String subject) {
        return client.sql("select person from person_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    public void insertIdentity(String issuer, String subject, PersonId person) {
        client.sql("insert into person_identity (issuer, subject, person) values (?, ?, ?)")
                .params(issuer, subject, person.value())
                .update();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("login"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
