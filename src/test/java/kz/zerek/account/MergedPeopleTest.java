package kz.zerek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import kz.zerek.account.internal.PersonRepository;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import org.junit.jupiter.api.Test;

@BothDatabases
class MergedPeopleTest {

    private final TestDatabase database;

    MergedPeopleTest(TestDatabase database) {
        this.database = database;
    }

    /** Keeps in the person's name what it is told. */
    private record Feature(String name, PersonRepository people, boolean fails) implements PersonalData {

        @Override
        public Map<String, ?> of(Person person) {
            return Map.of();
        }

        @Override
        public void delete(PersonId person) {}

        @Override
        public void pass(PersonId from, PersonId to) {
            if (fails) throw new IllegalStateException();
            people.rename(to, people.find(from).orElseThrow().name());
        }
    }

    private Feature feature(String name, boolean fails) {
        return new Feature(name, new PersonRepository(database.client(), database.jdbc()), fails);
    }

    @Test
    void each_feature_passes_what_it_keeps_before_the_one_goes() {
        var accounts = new AccountServer(database, feature("names", false));
        var stays = accounts.fixture.student("Арман");
        var goes = accounts.fixture.student("Арман Оспанов");
        accounts.people.merge(stays.id(), goes.id());
        assertThat(accounts.people.find(stays.id()))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Арман Оспанов"));
        assertThat(accounts.people.find(goes.id())).isEmpty();
    }

    @Test
    void if_one_cannot_nothing_is_passed() {
        var accounts = new AccountServer(database, feature("names", false), feature("others", true));
        var stays = accounts.fixture.student("Арман");
        var goes = accounts.fixture.student("Арман Оспанов");
        assertThatIllegalStateException().isThrownBy(() -> accounts.people.merge(stays.id(), goes.id()));
        assertThat(accounts.people.find(stays.id())).contains(stays);
        assertThat(accounts.people.find(goes.id())).contains(goes);
    }

    @Test
    void who_stays_and_has_a_card_stays_signed_in() {
        var accounts = new AccountServer(database);
        var stays = accounts.fixture.student("Арман");
        accounts.fixture.card(stays);
        var token = accounts.signIns.start(stays.id(), SignIns.SHORT);
        accounts.people.merge(stays.id(), accounts.fixture.student("Арман").id());
        assertThat(accounts.signIns.person(token)).isPresent();
    }

    @Test
    void who_stays_and_has_no_card_is_signed_out_since_anyone_could_have_joined_in_their_name() {
        var accounts = new AccountServer(database);
        var stays = accounts.fixture.student("Арман");
        var token = accounts.signIns.start(stays.id(), SignIns.SHORT);
        assertThat(accounts.signIns.person(token)).isPresent();
        accounts.people.merge(stays.id(), accounts.fixture.student("Арман").id());
        assertThat(accounts.signIns.person(token)).isEmpty();
    }

    @Test
    void who_is_known_to_a_provider_does_not_get_into_the_account_of_the_one_who_stays() {
        var accounts = new AccountServer(database);
        var stays = accounts.fixture.student("Арман");
        var goes = accounts.people.identified("https://id.example", "arman-1", "Арман", Role.STUDENT);
        accounts.people.merge(stays.id(), goes.id());
        assertThat(accounts.people
                        .identified("https://id.example", "arman-1", "Арман", Role.STUDENT)
                        .id())
                .isNotIn(stays.id(), goes.id());
    }

    @Test
    void who_teaches_is_merged_with_nobody() {
        var accounts = new AccountServer(database);
        var student = accounts.fixture.student("Арман");
        var teacher = accounts.fixture.teacher();
        for (var pair : Map.of(student, teacher, teacher, student).entrySet())
            assertThatExceptionOfType(AccountException.class)
                    .isThrownBy(() -> accounts.people.merge(
                            pair.getKey().id(), pair.getValue().id()))
                    .extracting(AccountException::problem)
                    .isEqualTo(AccountException.Problem.UNKNOWN);
        assertThat(accounts.people.find(teacher.id())).isPresent();
    }
}
